import fc from 'fast-check';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { peopleByCount } from './peopleByCount';

const counted = (sets: number[][]) =>
  peopleByCount(sets.map(ids => PeopleSet.of(ids))).map(people => [...people]);

describe('peopleByCount', () => {
  it('is empty of no sets', () => {
    expect(counted([])).toEqual([]);
  });

  it('counts a set once, also where it comes again', () => {
    expect(counted([[1, 2], [2]])).toEqual([[1, 2], [2]]);
    expect(counted([[1], [1], [1]])).toEqual([[1], [1], [1]]);
    expect(counted([[], [1], []])).toEqual([[1], [], []]);
  });

  it('equals counting each person', () => {
    const ids = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 90 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 8 }), sets => {
        const people = [...new Set(sets.flat())].sort((a, b) => a - b);
        expect(counted(sets)).toEqual(
          sets.map((_, index) =>
            people.filter(
              one => sets.filter(set => set.includes(one)).length > index,
            ),
          ),
        );
      }),
    );
  });
});
