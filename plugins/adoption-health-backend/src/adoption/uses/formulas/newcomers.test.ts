import fc from 'fast-check';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { newcomers } from './newcomers';

const days = { from: 10, to: 12 };
const of = (active: Record<number, number[]>) => [
  ...newcomers(
    new Map(
      Object.entries(active).map(([day, ids]) => [
        Number(day),
        PeopleSet.of(ids),
      ]),
    ),
    days,
  ),
];

describe('newcomers', () => {
  it.each([
    ['nobody', {}, []],
    ['who came on the first and on the last day', { 10: [1], 12: [2] }, [1, 2]],
    ['nobody from a day earlier or later', { 9: [1], 13: [2] }, []],
    ['nobody who had come before', { '-90': [1], 11: [1, 2] }, [2]],
    ['who came again later', { 11: [1], 20: [1] }, [1]],
    ['who came twice, once', { 10: [1], 11: [1] }, [1]],
  ])('are %s', (_, active, expected) => {
    expect(of(active)).toEqual(expected);
  });

  it('equal a naive recount, in any order of days', () => {
    const visit = fc.record({
      day: fc.integer({ min: 0, max: 20 }),
      person: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(visit), visits => {
        const byDay = new Map<number, PeopleSet>();
        for (const { day, person } of visits) {
          const others = byDay.get(day) ?? PeopleSet.empty;
          byDay.set(day, PeopleSet.union([others, PeopleSet.of([person])]));
        }
        const people = [...new Set(visits.map(({ person }) => person))];
        const expected = people.filter(one => {
          const first = Math.min(
            ...visits.filter(v => v.person === one).map(({ day }) => day),
          );
          return first >= days.from && first <= days.to;
        });
        expect([...newcomers(byDay, days)]).toEqual(
          expected.sort((a, b) => a - b),
        );
      }),
    );
  });
});
