import {
  EventRow,
  eventFlags,
  SEARCH_OUTCOME_SHIFT,
  SEARCH_RANK_SHIFT,
  searchOutcomeCodes,
} from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { DimensionIds } from './dimensionIds';
import { popularIndex, Random } from './random';

const DAY_MS = 86_400_000;
/** One visit of one person. */
const SESSION_EVENTS = 8;
const ENTITY_ROUTE = 2;
const { intentional, valueEvent, timing, hard, timedOut } = eventFlags;

/**
 * Events of a day as the product stores them: visits of people, of whom some
 * come often and most do not, with page loads, clicks, searches and timings.
 */
export function* eventsOfDay(options: {
  day: number;
  count: number;
  personIds: readonly number[];
  ids: DimensionIds;
  random: Random;
}): Generator<EventRow> {
  const { day, count, personIds, ids, random } = options;
  let personId = 0;
  for (let index = 0; index < count; index++) {
    if (index % SESSION_EVENTS === 0) {
      personId = personIds[popularIndex(random, personIds.length)];
    }
    yield {
      ...someEvent(ids, random),
      at_ms: day * DAY_MS + Math.floor((index / count) * DAY_MS),
      day,
      person_id: personId,
    };
  }
}

type Happening = Omit<EventRow, 'at_ms' | 'day' | 'person_id'>;

const nothing = {
  route_id: 0,
  entity_id: undefined,
  term_id: undefined,
  value: undefined,
};

function someEvent(ids: DimensionIds, random: Random): Happening {
  const kind = random();
  if (kind < 0.45) return entityPage(ids, random);
  if (kind < 0.6) return otherPage(ids, random);
  if (kind < 0.8) return pageReady(ids, random);
  if (kind < 0.9) return search(ids, random);
  return {
    ...nothing,
    action_id: ids.action('click'),
    plugin_id: pick(ids.plugins, random),
    flags: intentional,
  };
}

function entityPage(ids: DimensionIds, random: Random): Happening {
  return {
    ...nothing,
    action_id: ids.action('navigate'),
    plugin_id: ids.plugins[0],
    route_id: ids.routes[ENTITY_ROUTE],
    entity_id: pick(ids.entities, random),
    flags: intentional + valueEvent,
  };
}

function otherPage(ids: DimensionIds, random: Random): Happening {
  return {
    ...nothing,
    action_id: ids.action('navigate'),
    plugin_id: pick(ids.plugins, random),
    route_id: pick(ids.routes, random),
    flags: intentional,
  };
}

function pageReady(ids: DimensionIds, random: Random): Happening {
  const late = random() < 0.002;
  return {
    ...nothing,
    action_id: ids.action('page_ready'),
    plugin_id: ids.plugins[0],
    route_id: pick(ids.routes, random),
    flags: timing + (random() < 0.3 ? hard : 0) + (late ? timedOut : 0),
    value: late ? 30_000 : loadMs(random),
  };
}

function search(ids: DimensionIds, random: Random): Happening {
  const clicked = random() < 0.6;
  const outcome = clicked
    ? searchOutcomeCodes.clicked
    : searchOutcomeCodes.abandoned;
  const rank = clicked ? 1 + popularIndex(random, 10) : 0;
  return {
    ...nothing,
    action_id: ids.action('search'),
    plugin_id: ids.plugins[1],
    term_id: pick(ids.terms, random),
    flags:
      intentional +
      outcome * 2 ** SEARCH_OUTCOME_SHIFT +
      rank * 2 ** SEARCH_RANK_SHIFT,
    value: clicked ? 1 + popularIndex(random, 50) : popularIndex(random, 5),
  };
}

/** Whole ms, long-tailed: most around one second, some beyond five. */
export function loadMs(random: Random): number {
  const normal =
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(29_999, Math.round(1_100 * Math.exp(0.8 * normal)));
}

function pick(values: readonly number[], random: Random): number {
  return values[popularIndex(random, values.length)];
}
