import { Value } from 'backstage-plugin-adoption-health-common';
import { buildLifecycle, ok, suppressed } from '../__testUtils__/situations';
import { peopleStayAway } from './peopleStayAway';

const adviceFor = (...people: number[]) =>
  peopleStayAway({ lifecycle: buildLifecycle(people) });

describe('peopleStayAway', () => {
  it('sets the last week beside the worst one before', () => {
    expect(adviceFor(10, 14, 9, 12, 30)).toEqual({
      rule: 'people-stay-away',
      facts: { week: '2026-11-15', people: 30, before: 14 },
      people: 30,
      link: '/adoption-health/adoption',
    });
  });

  it('forgets what was more than eight weeks before', () => {
    const quiet = Array.from({ length: 8 }, () => 10);
    expect(adviceFor(99, ...quiet, 20)?.facts.before).toBe(10);
    expect(adviceFor(...quiet.slice(1), 99, 20)).toBeUndefined();
  });

  it.each([
    ['four people more', [10, 14, 9, 12, 18]],
    ['no more than before', [10, 14, 9, 12, 14]],
    ['three weeks before', [10, 14, 9, 30]],
    ['no weeks', []],
  ])('is not there with %s', (_, people) => {
    expect(adviceFor(...people)).toBeUndefined();
  });

  it('does not look at a week that is not over, nor at hidden ones', () => {
    const before = buildLifecycle([0, 10, 14, 9, 12]);
    const withLast = (last: Value) =>
      peopleStayAway({
        lifecycle: {
          ...before,
          points: [...before.points, { at: '2026-11-22', ...last }],
        },
      });
    expect(withLast(ok('dormant', 30))).toBeDefined();
    expect(withLast(suppressed('dormant'))).toBeUndefined();
    expect(withLast(ok('dormant', 30, { complete: false }))).toBeUndefined();
  });

  it('is not there where it could not be read', () => {
    expect(peopleStayAway({})).toBeUndefined();
  });
});
