import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  DayNumber,
  dayNumber,
  ImportLine,
} from 'backstage-plugin-adoption-health-common';
import { PlantedRot, plantedRot } from '../declared/plantedRot';
import { story } from '../declared/story';
import { createDemoCatalog } from '../demoCatalog';
import { draw, keyOf } from '../draw';
import { Shelf } from './Shelf';

const SALT = 71;
const SINCE = dayNumber(story.since);
const LAUNCHED = dayNumber(story.launchedOn);
const SETTLED = dayNumber(story.settledOn);

/** Share of the healthy entities that were stale when the pilot began. */
const ONCE_STALE = 0.17;
/** After its last change it took so long until nobody vouched for it. */
const UNVERIFIED_DAYS = 180;
/** What is wrong today has been so for a while. */
const LAST_DECAY = SETTLED - 7;

type FreshnessLine = Extract<ImportLine, { type: 'freshness' }>;

/** How many entities were how fresh on a day. */
export type Care = (day: DayNumber) => FreshnessLine['counts'];

type CaredFor = {
  kind: string;
  owner?: string;
  born: DayNumber;
  /** The days on which it was stale, both included. */
  stale?: { from: DayNumber; to: DayNumber };
};

/**
 * How the catalog rotted and was mended: what is wrong today began one by one,
 * and much that was wrong before the launch has been put right since.
 */
export function createKorvaleCare(seed: number, shelf: Shelf): Care {
  const rotten = new Map(
    plantedRot.flatMap(rot => {
      const from = staleSince(rot, seed);
      return from === undefined ? [] : [[rot.entityRef, from] as const];
    }),
  );
  const born = new Map(
    Array.from({ length: shelf.count }, (_, place) => [
      shelf.entity(place).ref,
      shelf.bornOn(place),
    ]),
  );
  const entities = createDemoCatalog().software.map((entity): CaredFor => {
    const ref = stringifyEntityRef(entity);
    const from = rotten.get(ref);
    return {
      kind: entity.kind,
      owner: ownerOf(entity),
      born: born.get(ref) ?? SINCE,
      stale: from === undefined ? mended(ref, seed) : { from, to: Infinity },
    };
  });
  return day => counted(entities, day);
}

/** Undefined for what makes nothing stale. */
function staleSince(rot: PlantedRot, seed: number): DayNumber | undefined {
  switch (rot.rule) {
    case 'unverified':
      return Math.min(dayNumber(rot.changedOn) + UNVERIFIED_DAYS, LAST_DECAY);
    case 'owner-unresolved':
      // Teams were dissolved, renamed and merged.
      return dayNumber(story.reorganisedOn);
    case 'owner-empty':
    case 'owner-left':
    case 'orphan': {
      const at = draw(seed, keyOf(rot.entityRef), SALT, 1);
      return SINCE + Math.floor(at * (LAST_DECAY - SINCE));
    }
    default:
      return undefined;
  }
}

/** Most of it was mended after the launch, and ever less was left. */
function mended(ref: string, seed: number): CaredFor['stale'] {
  if (draw(seed, keyOf(ref), SALT, 2) >= ONCE_STALE) {
    return undefined;
  }
  const late = draw(seed, keyOf(ref), SALT, 3) ** 1.5;
  const first = LAUNCHED - 40;
  return { from: 0, to: first + Math.floor(late * (LAST_DECAY - first)) };
}

function ownerOf({ spec }: Entity): string | undefined {
  const owner = spec?.owner;
  return typeof owner === 'string'
    ? stringifyEntityRef(
        parseEntityRef(owner, {
          defaultKind: 'group',
          defaultNamespace: 'default',
        }),
      )
    : undefined;
}

function counted(
  entities: readonly CaredFor[],
  day: DayNumber,
): FreshnessLine['counts'] {
  const counts = new Map<string, FreshnessLine['counts'][number]>();
  for (const { kind, owner, born, stale } of entities) {
    if (born <= day) {
      const isStale = stale && stale.from <= day && day <= stale.to;
      const state = isStale ? 'stale' : 'fresh';
      const key = `${kind} ${owner} ${state}`;
      const entitiesBefore = counts.get(key)?.entities ?? 0;
      counts.set(key, { kind, owner, state, entities: entitiesBefore + 1 });
    }
  }
  return [...counts.values()];
}
