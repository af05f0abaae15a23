import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { ActiveWeeks } from './ActiveWeeks';
import { MONDAY } from '../__testUtils__/buildFacts';

describe('ActiveWeeks', () => {
  const weeks = new ActiveWeeks(
    new Map([
      // Days come as the database has them.
      [MONDAY + 15, PeopleSet.of([4])],
      [MONDAY - 1, PeopleSet.of([1])],
      [MONDAY, PeopleSet.of([2])],
      [MONDAY + 6, PeopleSet.of([1, 3])],
    ]),
  );
  const ids = (people: PeopleSet) => [...people];

  it('puts Monday to Sunday together', () => {
    expect(ids(weeks.in(MONDAY))).toEqual([1, 2, 3]);
    expect(ids(weeks.in(MONDAY - 7))).toEqual([1]);
    expect(ids(weeks.in(MONDAY + 7))).toEqual([]);
  });

  it('knows everyone before a week, also after weeks without anybody', () => {
    expect(ids(weeks.before(MONDAY - 7))).toEqual([]);
    expect(ids(weeks.before(MONDAY))).toEqual([1]);
    expect(ids(weeks.before(MONDAY + 14))).toEqual([1, 2, 3]);
    expect(ids(weeks.before(MONDAY + 700))).toEqual([1, 2, 3, 4]);
  });
});
