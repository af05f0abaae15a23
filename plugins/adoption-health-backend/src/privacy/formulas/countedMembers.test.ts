import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../groupSize';
import { countedMembers } from './countedMembers';

const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));

describe('countedMembers', () => {
  it.each([
    [8, 8],
    [9, 8],
    [12, 8],
    [13, 13],
    [20, 20],
  ])('of %d members, eight of them eligible, are %d', (all, counted) => {
    expect(
      countedMembers({
        members: upTo(all),
        eligible: upTo(8),
        groupSize: groupSize(5),
      }).size,
    ).toBe(counted);
  });

  it('is never fewer than those who are eligible, nor others than members', () => {
    const members = PeopleSet.of([3, 4, 5, 6, 7, 8, 9]);
    const counted = countedMembers({
      members,
      eligible: members.intersect(upTo(7)),
      groupSize: groupSize(5),
    });
    expect([...counted]).toEqual([3, 4, 5, 6, 7]);
  });
});
