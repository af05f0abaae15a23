import { ownerFinding } from './ownerFinding';

const owners = (...stale: number[]) =>
  stale.map((n, index) => ({
    owner: `group:default/${index}`,
    total: 50,
    fresh: 50 - n,
    stale: n,
    unknown: 0,
  }));

describe('ownerFinding', () => {
  it.each([
    ['nobody', owners(0, 0), { kind: 'none' }],
    ['no owners', [], { kind: 'none' }],
    ['one', owners(0, 4), { kind: 'one', owner: 'group:default/1' }],
    [
      'two of seven',
      owners(1, 1, 9, 1, 8, 1, 1),
      { kind: 'few', few: 2, owners: 7 },
    ],
    ['even shares', owners(2, 2, 2, 2), { kind: 'spread', owners: 4 }],
    ['the first of two', owners(5, 1), { kind: 'few', few: 1, owners: 2 }],
  ])('finds %s', (_, byOwner, finding) => {
    expect(ownerFinding(byOwner)).toEqual(finding);
  });

  it('names that nobody owns them', () => {
    const [counts] = owners(3);
    expect(ownerFinding([{ ...counts, owner: undefined }])).toEqual({
      kind: 'one',
      owner: undefined,
    });
  });
});
