import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { upTo } from '../__testUtils__/buildFacts';
import { isTeamAdopted } from './isTeamAdopted';

/** A team of ten, of which so many were active in each week. */
const adopted = (counts: number[], threshold = 0.3) =>
  isTeamAdopted({ members: upTo(10), weeks: counts.map(upTo), threshold });

describe('isTeamAdopted', () => {
  it.each([
    [[3, 3, 3, 0], true],
    [[0, 3, 3, 3], true],
    [[3, 3, 3, 3], true],
    [[3, 3, 2, 10], true],
    [[3, 3, 2, 2], false],
    [[10, 10, 2, 2], false],
    [[0, 0, 0, 0], false],
  ])('with %p of ten active: %p', (counts, expected) => {
    expect(adopted(counts)).toBe(expected);
  });

  it('meets a threshold exactly', () => {
    const members = upTo(100);
    const weeks = Array.from({ length: 4 }, () => upTo(7));
    expect(isTeamAdopted({ members, weeks, threshold: 0.07 })).toBe(true);
    expect(adopted([10, 10, 10, 9], 1)).toBe(true);
    expect(adopted([10, 10, 9, 9], 1)).toBe(false);
  });

  it('counts members only', () => {
    const others = PeopleSet.of([11, 12, 13, 14]);
    const weeks = Array.from({ length: 4 }, () => others);
    expect(isTeamAdopted({ members: upTo(10), weeks, threshold: 0.3 })).toBe(
      false,
    );
  });

  it('is never true of nobody', () => {
    const weeks = Array.from({ length: 4 }, () => upTo(7));
    expect(
      isTeamAdopted({ members: PeopleSet.empty, weeks, threshold: 0.3 }),
    ).toBe(false);
  });
});
