import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { ReportableGroups } from '../../privacy/ReportableGroups';
import { groupCut } from './groupCut';

const people = (...ids: number[]) => PeopleSet.of(ids);
const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));

/** Groups by day: `a` has seven people on the second day only. */
const groups = new Map([
  [1, new Map([['a', people(1)]])],
  [
    2,
    new Map([
      ['b', people(8)],
      ['a', upTo(7)],
    ]),
  ],
  [3, new Map([['b', people(8)]])],
]);

const cutOf = (groupRef: string) =>
  groupCut({
    groupRef,
    membershipOn: day => groups.get(day) ?? new Map(),
    reportable: new ReportableGroups({ minimum: 5 }),
  });

describe('groupCut', () => {
  it.each([
    ['a', [[], [1], [1, 2, 3, 4, 5, 6, 7], [], []]],
    ['b', [[], [], [8], [8], []]],
    ['gone', [[], [], [], [], []]],
  ])('has the members of %s as of each day', (ref, expected) => {
    const { members } = cutOf(ref);
    expect([0, 1, 2, 3, 4].map(day => [...members(day)])).toEqual(expected);
  });

  it.each([
    ['a', 20, [false, false, true, false]],
    ['a', 4, [false, false, false, false]],
    ['b', 20, [false, false, false, false]],
    ['gone', 20, [false, false, false, false]],
  ])(
    'may show %s, with %d eligible, as of each day',
    (ref, eligible, expected) => {
      const { isReportable } = cutOf(ref);
      expect(
        [0, 1, 2, 3].map(day => isReportable(day, upTo(eligible))),
      ).toEqual(expected);
    },
  );
});
