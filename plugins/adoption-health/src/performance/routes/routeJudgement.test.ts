import {
  buildAbsentValue,
  buildPerformanceRoutes,
  buildRouteTiming,
} from '../../__testUtils__';
import { words } from '../../__testUtils__/words';
import { routeJudgement } from './routeJudgement';
import { routesTitle } from './routesTitle';

const few = buildAbsentValue('pageReadyWithinTarget', {
  status: 'not-enough-data',
  reason: 'few-samples',
});
const fast = buildRouteTiming({ route: '/fast', p75: 900 });
const slow = buildRouteTiming({ route: '/slow', p75: 7000 });
const edge = buildRouteTiming({ route: '/edge', p75: 5000 });
const rare = buildRouteTiming({ route: '/rare', n: 3, withinTargetShare: few });

const judge = (...rows: (typeof fast)[]) =>
  routeJudgement(buildPerformanceRoutes(rows));
const title = (...rows: (typeof fast)[]) =>
  routesTitle(judge(...rows), { ...words(), targetMs: 5000 }).replace(
    /\u202f/g,
    ' ',
  );

describe('routeJudgement', () => {
  it('orders the slowest first', () => {
    expect(
      judge(fast, slow, edge).judged.map(route => route.timing.route),
    ).toEqual(['/slow', '/edge', '/fast']);
  });

  it('takes the target itself for missed, as it has to be under', () => {
    expect(judge(edge).judged[0].missed).toBe(true);
  });

  it('does not judge routes with too few loads', () => {
    const { judged, tooFew } = judge(rare, fast);
    expect(judged).toHaveLength(1);
    expect(tooFew).toEqual([rare]);
  });

  it('does not judge a route whose times are unknown', () => {
    expect(judge(buildRouteTiming({ p75: null })).judged).toEqual([]);
  });
});

describe('routesTitle', () => {
  it('counts the judged routes that miss the target', () => {
    expect(title(fast, slow, edge, rare)).toBe('2 of 3 routes miss 5 s');
  });

  it('says that all are fast enough', () => {
    expect(title(fast)).toBe('The one route with enough loads is within 5 s');
    expect(title(fast, buildRouteTiming({ route: '/other' }))).toBe(
      'All 2 routes with enough loads are within 5 s',
    );
  });

  it('says that none can be judged, or that there is none', () => {
    expect(title(rare)).toBe('No route has enough loads to be judged');
    expect(title()).toBe('No page load in these days');
  });
});
