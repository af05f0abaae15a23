import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { story } from '../declared/story';
import { draw } from '../draw';
import { drawRhythm, lastBeat } from './changes';
import { Shelf } from './Shelf';

const SALT = 71;
const SINCE = dayNumber(story.since);
const SHARE_OF_ROT = 0.07;
const KINDS = ['component', 'component', 'component', 'api', 'resource'];

/**
 * As many entities as asked for. Nothing is kept of them: name, age and changes
 * follow from the place. One in fourteen has not been touched for years.
 */
export function createScaledShelf(options: {
  seed: number;
  entities: number;
  teams: number;
}): Shelf {
  const { seed, entities: count, teams } = options;
  const isForgotten = (place: number) =>
    draw(seed, place, SALT, 1) < SHARE_OF_ROT;
  const bornOn = (place: number) =>
    SINCE - 400 - Math.floor(draw(seed, place, SALT, 2) * 1000);

  return {
    count,
    entity: place => {
      const kind = KINDS[place % KINDS.length];
      const name = `thing-${String(place + 1).padStart(6, '0')}`;
      return {
        ref: `${kind}:default/${name}`,
        path: `default/${kind}/${name}`,
      };
    },
    bornOn,
    changedOn: (place, day) =>
      isForgotten(place)
        ? bornOn(place)
        : Math.max(bornOn(place), lastBeat(drawRhythm(place), day)),
    byPopularity: rank => rank,
    ofTeam: (team, at) => {
      const size = Math.ceil(count / teams);
      const place = Math.floor(at * size) * teams + team;
      return place < count ? place : undefined;
    },
    madeOn: () => [],
  };
}
