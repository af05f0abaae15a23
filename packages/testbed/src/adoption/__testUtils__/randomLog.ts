import { createRandom, Random } from 'demo-data';
import { plus } from './days';

/** A log as somebody else's tool would hand it over, line by line. */
export interface RandomLog {
  /** `YYYY-MM-DD`, the first and the last one. */
  days: readonly string[];
  /** In no order, some of them twice. */
  lines: ReadonlyArray<Record<string, unknown>>;
}

export const GROUP = 'group:default/team-a';
export const SEED = 20_261_101;

const PEOPLE = 60;
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

/**
 * A year of people who come, leave, change groups and pause, with events
 * around every midnight, told late, twice and out of order.
 */
export function randomLog(options: {
  seed: number;
  /** The last of the days. */
  to: string;
  length: number;
}): RandomLog {
  const { seed, to, length } = options;
  const random = createRandom(seed);
  const draw = random.next;
  const days = Array.from({ length }, (_, index) =>
    plus(to, index - length + 1),
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
        lines.push(eventLine({ random, day, userRef: person.ref }));
      }
    }
  });
  const twice = lines.filter(({ id }) => id && draw() < 0.05);
  return { days, lines: shuffled([...lines, ...twice], random) };
}

function eventLine(options: { random: Random; day: string; userRef: string }) {
  const { random, day, userRef } = options;
  const { pluginId, ...what } =
    random.next() < 0.75
      ? {
          action: 'navigate',
          subject: random.pick(PAGES),
          pluginId: 'catalog',
        }
      : random.pick(NOISE);
  // Any second of the day, so that zones move some to the day before.
  const atMs =
    Date.parse(`${day}T00:00:00Z`) + Math.floor(random.next() * DAY_MS);
  return {
    type: 'event',
    id: `event-${Math.floor(random.next() * 2 ** 40)}-${atMs}`,
    at: new Date(atMs).toISOString(),
    userRef,
    ...what,
    value: null,
    attributes: {},
    context: { pluginId, extensionId: 'page' },
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map(item => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
