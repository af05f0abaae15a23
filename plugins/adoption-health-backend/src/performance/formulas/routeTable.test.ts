import { emptySketch, encodeSketch } from '../../facts/timingSketch';
import { DayTiming, mergeByRoute, mergeTimings } from './mergeTimings';
import { routeTable } from './routeTable';
import { readyP75, withinTargetShare } from './timingValues';

const observation = {
  window: { from: 20_000, to: 20_027, complete: true },
  coverage: 0.9,
};
const timing = (
  times: number[],
  overrides: Partial<DayTiming> = {},
): DayTiming => {
  const sketch = emptySketch();
  times.forEach(ms => sketch.accept(ms));
  return {
    route: '/catalog',
    pluginId: 'catalog',
    navigation: 'hard',
    targetMs: 5000,
    samples: times.length,
    withinTarget: times.filter(ms => ms < 5000).length,
    timedOut: 0,
    aborted: 0,
    sketch: encodeSketch(sketch),
    ...overrides,
  };
};
const many = (ms: number, count = 20) =>
  Array.from({ length: count }, () => ms);

describe('routeTable', () => {
  const table = (timings: DayTiming[]) =>
    routeTable(mergeByRoute(timings, 5000), observation);

  it('has a row a route, plugin and navigation, slowest first', () => {
    const rows = table([
      timing(many(1000)),
      timing(many(9000), { route: '/docs', pluginId: 'techdocs' }),
      timing(many(2000), { navigation: 'soft' }),
      timing(many(1000)),
    ]);
    expect(rows.map(row => [row.route, row.navigation, row.n])).toEqual([
      ['/docs', 'hard', 20],
      ['/catalog', 'soft', 20],
      ['/catalog', 'hard', 40],
    ]);
  });

  it('judges the share from exact counts', () => {
    const [row] = table([timing([...many(1000, 15), ...many(6000, 5)])]);
    expect(row.withinTargetShare).toMatchObject({
      status: 'ok',
      value: 0.75,
      n: 15,
      denominator: 20,
    });
  });

  it('shows times of 19 loads and judges none of them', () => {
    const [row] = table([timing(many(1000, 19))]);
    expect(row.p75).toBeCloseTo(1000, -2);
    expect(row.withinTargetShare).toMatchObject({
      status: 'not-enough-data',
      reason: 'few-samples',
    });
  });

  it('keeps aborted loads apart', () => {
    const [row] = table([timing([], { aborted: 3 })]);
    expect(row).toMatchObject({ n: 0, aborted: 3, p75: null });
  });

  it('does not compare with a target that is no longer in force', () => {
    const merged = mergeTimings(
      [timing(many(1000), { targetMs: 3000 }), timing(many(1000, 5))],
      5000,
    );
    expect(readyP75(merged, observation)).toMatchObject({ n: 25 });
    expect(withinTargetShare(merged, observation)).toMatchObject({
      status: 'not-enough-data',
    });
  });

  it('is empty without loads', () => {
    expect(table([])).toEqual([]);
    expect(readyP75(mergeTimings([], 5000), observation)).toMatchObject({
      status: 'no-data',
      reason: 'no-samples',
    });
  });
});
