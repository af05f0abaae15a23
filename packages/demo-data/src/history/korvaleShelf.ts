import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DayNumber, dayNumber } from 'backstage-plugin-adoption-health-common';
import { nearMisses } from '../declared/nearMisses';
import { plantedRot } from '../declared/plantedRot';
import { popular } from '../declared/popular';
import { createDemoCatalog } from '../demoCatalog';
import { draw, keyOf } from '../draw';
import { birthdayOf } from '../entities/birthday';
import { drawRhythm, lastBeat, Rhythm, rhythmThrough } from './changes';
import { teamNames } from './korvaleWorkers';
import { Shelf } from './Shelf';

const SALT = 61;
const SOURCE_TEMPLATE = 'backstage.io/source-template';

type KnownEntity = {
  ref: string;
  path: string;
  born: DayNumber;
  /** Absent for what does not change again after `lastChange`. */
  rhythm?: Rhythm;
  lastChange: DayNumber;
  templateRef?: string;
  team: number;
};

const unverifiedSince = new Map(
  plantedRot.flatMap(rot =>
    rot.rule === 'unverified'
      ? [[rot.entityRef, dayNumber(rot.changedOn)] as const]
      : [],
  ),
);
const quiet = new Map(
  nearMisses.flatMap(miss =>
    miss.quiet ? [[miss.entityRef, miss.quiet] as const] : [],
  ),
);

/** The entities of the demo catalog and their past. */
export function createKorvaleShelf(seed: number): Shelf {
  const entities = createDemoCatalog().software.map(knownEntity);
  const placeByRef = new Map(entities.map(({ ref }, place) => [ref, place]));
  const popularity = [
    ...popular,
    ...entities
      .filter(({ ref }) => !popular.includes(ref))
      .map(({ ref }) => ({ ref, at: draw(seed, keyOf(ref), SALT) }))
      .sort((a, b) => a.at - b.at)
      .map(({ ref }) => ref),
  ].map(ref => placeOf(placeByRef, ref));
  const byTeam = teamNames.map((_, team) =>
    entities.flatMap((entity, place) => (entity.team === team ? [place] : [])),
  );
  return {
    count: entities.length,
    entity: place => entities[place],
    bornOn: place => entities[place].born,
    changedOn: (place, day) => changedOn(entities[place], day),
    byPopularity: rank => popularity[rank],
    ofTeam: (team, at) => byTeam[team]?.[Math.floor(at * byTeam[team].length)],
    madeOn: day =>
      entities.flatMap(({ ref, born, templateRef }) =>
        templateRef && born === day ? [{ ref, templateRef }] : [],
      ),
  };
}

function knownEntity(entity: Entity): KnownEntity {
  const ref = stringifyEntityRef(entity);
  const { namespace = 'default', name, annotations } = entity.metadata;
  const owner = String(entity.spec?.owner ?? '').replace(/^.*[:/]/, '');
  const about = {
    ref,
    path: `${namespace}/${entity.kind.toLowerCase()}/${name}`,
    templateRef: annotations?.[SOURCE_TEMPLATE],
    team: teamNames.indexOf(owner),
  };
  const lastChange = unverifiedSince.get(ref);
  if (lastChange !== undefined) {
    return {
      ...about,
      born: Math.min(birthdayOf(ref), lastChange),
      lastChange,
    };
  }
  const rested = quiet.get(ref);
  const rhythm = rested
    ? rhythmThrough(dayNumber(rested.changedOn), rested.everyDays)
    : drawRhythm(keyOf(ref));
  const born = birthdayOf(ref);
  return { ...about, born, rhythm, lastChange: born };
}

function changedOn(entity: KnownEntity, day: DayNumber): DayNumber {
  const { born, rhythm, lastChange } = entity;
  if (rhythm) {
    return Math.max(born, lastBeat(rhythm, day));
  }
  return lastChange <= day ? lastChange : born;
}

function placeOf(places: ReadonlyMap<string, number>, ref: string): number {
  const place = places.get(ref);
  if (place === undefined) {
    throw new Error(`Declared as popular, but not in the catalog: ${ref}`);
  }
  return place;
}
