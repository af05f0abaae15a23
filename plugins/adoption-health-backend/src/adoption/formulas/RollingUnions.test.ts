import fc from 'fast-check';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { RollingUnions } from './RollingUnions';

const byDay = fc
  .array(
    fc.tuple(
      fc.integer({ min: -40, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 90 }),
    ),
    { maxLength: 40 },
  )
  .map(days => new Map(days.map(([day, ids]) => [day, PeopleSet.of(ids)])));

const plainUnion = (
  sets: ReadonlyMap<number, PeopleSet>,
  window: { from: number; to: number },
) =>
  PeopleSet.of(
    [...sets].flatMap(([day, people]) =>
      day >= window.from && day <= window.to ? [...people] : [],
    ),
  );

describe('RollingUnions', () => {
  it('is the plain union of each window, in any order', () => {
    fc.assert(
      fc.property(
        byDay,
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: -50, max: 70 }), { maxLength: 30 }),
        (sets, days, ends) => {
          const windows = new RollingUnions(sets, days);
          for (const to of ends) {
            expect([...windows.endingWith(to)]).toEqual([
              ...plainUnion(sets, { from: to - days + 1, to }),
            ]);
          }
        },
      ),
    );
  });

  it('leaves the sets of the days alone', () => {
    const day = PeopleSet.of([1]);
    const windows = new RollingUnions(
      new Map([
        [0, day],
        [1, PeopleSet.of([2])],
      ]),
      2,
    );
    expect(windows.endingWith(1).size).toBe(2);
    expect([...day]).toEqual([1]);
  });
});
