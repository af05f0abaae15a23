import { sinceSide } from './sinceSide';

describe('sinceSide', () => {
  const axis = { from: 100, to: 128 };

  it.each([
    ['on the first day', 100, 'right'],
    ['near the first day', 103, 'right'],
    ['in the middle', 114, 'right'],
    ['after the middle', 115, 'left'],
    ['on the last day', 128, 'left'],
  ])('has more room for a line %s', (_where, at, side) => {
    expect(sinceSide(at, axis)).toBe(side);
  });

  it('has as much on either side of a single day', () => {
    expect(sinceSide(100, { from: 100, to: 100 })).toBe('right');
  });
});
