import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { setChange } from './setChange';

const change = (
  ids: number[],
  replacement: Array<[number, number | undefined]>,
) => {
  const people = setChange(new Map(replacement))(PeopleSet.of(ids));
  return people && [...people];
};

describe('setChange', () => {
  it.each<
    [
      string,
      number[],
      Array<[number, number | undefined]>,
      number[] | undefined,
    ]
  >([
    ['leaves a set of others', [1, 2], [[3, 4]], undefined],
    ['leaves the empty set', [], [[3, 4]], undefined],
    ['takes a person out', [1, 2, 3], [[2, undefined]], [1, 3]],
    ['puts a person in the place of one', [1, 2], [[2, 7]], [1, 7]],
    ['keeps a person who was there already', [1, 2], [[2, 1]], [1]],
    [
      'does several at once',
      [1, 2, 3],
      [
        [1, 9],
        [2, 9],
        [3, undefined],
      ],
      [9],
    ],
  ])('%s', (_, ids, replacement, expected) => {
    expect(change(ids, replacement)).toEqual(expected);
  });
});
