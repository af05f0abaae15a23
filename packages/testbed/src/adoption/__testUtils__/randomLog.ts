/** Draws numbers from 0 to 1; the same ones for the same seed. */
export type Draw = () => number;

/** A log as somebody else's tool would hand it over, line by line. */
export interface RandomLog {
  /** `YYYY-MM-DD`, the first and the last one. */
  days: readonly string[];
  /** In no order, some of them twice. */
  lines: ReadonlyArray<Record<string, unknown>>;
}

export const GROUP = 'group:default/team-a';
export const SEED = 20_261_101;

const PEOPLE = 40;
const DAY_MS = 86_400_000;
const PAGES = [
  ...['/catalog', '/catalog/default/component/pay', '/docs/default/api/a/b'],
  ...['/create', '/search', '/api-docs', '/tech-radar'],
];
/** What nobody does on purpose. */
const NOISE = [
  { action: 'signIn', subject: 'success', pluginId: 'core' },
  { action: 'not-found', subject: '/nowhere', pluginId: 'app' },
  { action: '_routeNodeType', subject: 'page', pluginId: 'app' },
  {
    action: 'navigate',
    subject: '/adoption-health',
    pluginId: 'adoption-health',
  },
];

/** A generator of Park and Miller's, good enough to vary a test. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * A year of people who come, leave, change groups and pause, with events
 * around every midnight, told late, twice and out of order.
 */
export function randomLog(options: {
  draw: Draw;
  /** The last of the days. */
  to: string;
  length: number;
}): RandomLog {
  const { draw, to, length } = options;
  const days = Array.from({ length }, (_, index) =>
    dayBefore(to, length - 1 - index),
  );
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    ref: `user:default/person-${index}`,
    eagerness: draw() ** 2,
    joins: draw() < 0.6 ? 0 : Math.floor(draw() * length),
    leaves: draw() < 0.8 ? length : Math.floor(length * (0.5 + draw() / 2)),
    // Together, as after an announcement.
    starts: Math.floor(draw() * 4) * 60,
    pause: Math.floor(draw() * length),
  }));
  const lines: Array<Record<string, unknown>> = [];
  days.forEach((day, index) => {
    const employed = people.filter(
      ({ joins, leaves }) => joins <= index && index < leaves,
    );
    if (draw() > 0.02) {
      lines.push({
        type: 'population',
        day,
        userRefs: employed.map(({ ref }) => ref),
      });
    }
    if (index % 60 === 0) {
      lines.push({
        type: 'membership',
        day,
        group: GROUP,
        userRefs: people.filter(() => draw() < 0.5).map(({ ref }) => ref),
      });
    }
    for (const person of people) {
      const pauses = index >= person.pause && index < person.pause + 50;
      if (index < person.starts || pauses || draw() > person.eagerness) {
        continue;
      }
      const count = 1 + Math.floor(draw() * 3);
      for (let event = 0; event < count; event++) {
        lines.push(eventLine({ draw, day, userRef: person.ref }));
      }
    }
  });
  const twice = lines.filter(({ id }) => id && draw() < 0.05);
  return { days, lines: shuffled([...lines, ...twice], draw) };
}

function eventLine(options: { draw: Draw; day: string; userRef: string }) {
  const { draw, day, userRef } = options;
  const [kind] = shuffled(['page', 'page', 'page', 'noise'], draw);
  const done =
    kind === 'page'
      ? { action: 'navigate', subject: pick(PAGES, draw), pluginId: 'catalog' }
      : pick(NOISE, draw);
  const { pluginId, ...what } = done;
  // Any second of the day, so that zones move some to the day before.
  const atMs = Date.parse(`${day}T00:00:00Z`) + Math.floor(draw() * DAY_MS);
  return {
    type: 'event',
    id: `event-${Math.floor(draw() * 2 ** 40)}-${atMs}`,
    at: new Date(atMs).toISOString(),
    userRef,
    ...what,
    value: null,
    attributes: {},
    context: { pluginId, extensionId: 'page' },
  };
}

function dayBefore(day: string, days: number): string {
  const atMs = Date.parse(`${day}T00:00:00Z`) - days * DAY_MS;
  return new Date(atMs).toISOString().slice(0, 10);
}

function pick<T>(from: readonly T[], draw: Draw): T {
  return from[Math.floor(draw() * from.length)];
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  return items
    .map(item => ({ item, place: draw() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
