import { isWholeOrganisation } from './isWholeOrganisation';

describe('isWholeOrganisation', () => {
  it.each([
    ['nobody is there', { users: 0 }, false],
    ['nobody is there or was', { users: 0, before: 0 }, false],
    ['nothing is known of the day before', { users: 1 }, true],
    ['some left', { users: 80, before: 100 }, true],
    ['too many are missing', { users: 79, before: 100 }, false],
    ['some came', { users: 120, before: 100 }, true],
  ])('%s', (_, people, expected) => {
    expect(isWholeOrganisation(people)).toBe(expected);
  });
});
