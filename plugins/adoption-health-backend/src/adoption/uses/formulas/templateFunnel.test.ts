import fc from 'fast-check';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DAY, upTo, usesContext } from '../__testUtils__/usesContext';
import { NewComponents } from './goldenPath';
import { templateFunnel, TemplateRun } from './templateFunnel';

const MINUTE = 60_000;
const run = (
  personId: number,
  overrides: Partial<TemplateRun> = {},
): TemplateRun => ({
  ...{ templateRef: 'service', personId, succeeded: true },
  ...{ startedMs: 0, endedMs: 2 * MINUTE },
  ...overrides,
});
const runs = (count: number, overrides: Partial<TemplateRun> = {}) =>
  Array.from({ length: count }, (_, i) => run(i + 1, overrides));
const funnel = (counts: {
  views?: Record<string, PeopleSet>;
  runs?: TemplateRun[];
  components?: NewComponents[];
}) =>
  templateFunnel({
    context: usesContext(),
    views: new Map(Object.entries(counts.views ?? {})),
    runs: counts.runs ?? [],
    components: counts.components ?? [],
    knownSince: 0,
  });

describe('templateFunnel', () => {
  it('tells of viewers, runs, successes and what is alive', () => {
    const firstSeenDay = DAY - 100;
    const made = { count: 1, firstSeenDay, templateRef: 'service' };
    const rows = funnel({
      views: { service: upTo(9) },
      runs: [
        ...runs(6, { endedMs: 3 * MINUTE }),
        run(1, { endedMs: 30 * MINUTE }),
        ...runs(6, { succeeded: false, endedMs: 90 * MINUTE }),
      ],
      components: [
        { ...made, isAlive: true },
        { ...made, isAlive: false },
        { ...made, templateRef: 'other', isAlive: false },
      ],
    });
    expect(rows[0]).toMatchObject({
      template: 'service',
      views: { value: 9, definition: 'templateViews' },
      started: { value: 13, n: 6, definition: 'templateStarted' },
      succeeded: { value: 7, n: 6, definition: 'templateSucceeded' },
      alive: { value: 0.5, denominator: 2, definition: 'templateAliveShare' },
      medianMinutes: 3,
    });
    expect(rows[1]).toMatchObject({
      template: 'other',
      ...{ views: { status: 'suppressed' }, alive: { value: 0 } },
    });
  });

  it('hides numbers of fewer than five people, many runs or not', () => {
    const [row] = funnel({
      views: { service: upTo(5) },
      runs: [...runs(4), ...runs(4), run(5, { succeeded: false })],
    });
    expect(row).toMatchObject({
      views: { value: 5 },
      started: { value: 9 },
      succeeded: { status: 'suppressed', reason: 'small-group' },
    });
    expect(row).not.toHaveProperty('medianMinutes');
  });

  it('orders by what is shown only', () => {
    const rows = funnel({
      views: { c: upTo(5), d: upTo(6), b: upTo(4), a: upTo(3) },
      runs: runs(5, { templateRef: 'e' }),
    });
    expect(rows.map(row => row.template)).toEqual(['e', 'd', 'c', 'a', 'b']);
  });

  it('equals a naive recount', () => {
    const anyRun = fc.record({
      templateRef: fc.constantFrom('a', 'b'),
      personId: fc.integer({ min: 1, max: 9 }),
      succeeded: fc.boolean(),
      startedMs: fc.constant(0),
      endedMs: fc.integer({ min: 0, max: 9 }).map(n => n * MINUTE),
    });
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 40 }), all => {
        for (const row of funnel({ runs: all })) {
          const own = all.filter(one => one.templateRef === row.template);
          const good = own.filter(one => one.succeeded);
          const counted = (some: TemplateRun[]) =>
            new Set(some.map(one => one.personId)).size < 5
              ? { status: 'suppressed' }
              : { value: some.length };
          expect(row.started).toMatchObject(counted(own));
          expect(row.succeeded).toMatchObject(counted(good));
          const minutes = good
            .map(one => one.endedMs / MINUTE)
            .sort((a, b) => a - b);
          const middle = (minutes.length - 1) / 2;
          expect(row.medianMinutes).toBe(
            row.succeeded.status === 'ok'
              ? (minutes[Math.floor(middle)] + minutes[Math.ceil(middle)]) / 2
              : undefined,
          );
        }
      }),
    );
  });
});
