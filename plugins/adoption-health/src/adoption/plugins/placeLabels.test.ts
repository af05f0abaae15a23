import { placeLabels } from './placeLabels';

const plane = { width: 300, height: 200 };

describe('placeLabels', () => {
  it('puts a label to the right where there is room', () => {
    const sides = placeLabels(
      [{ id: 'a', x: 100, y: 100, text: 'docs' }],
      plane,
    );
    expect(sides.get('a')).toBe('right');
  });

  it('puts it to the left at the right edge', () => {
    const sides = placeLabels(
      [{ id: 'a', x: 290, y: 100, text: 'docs' }],
      plane,
    );
    expect(sides.get('a')).toBe('left');
  });

  it('covers no other mark', () => {
    const sides = placeLabels(
      [
        { id: 'a', x: 100, y: 100, text: 'docs' },
        { id: 'b', x: 120, y: 100 },
      ],
      plane,
    );
    expect(sides.get('a')).toBe('left');
  });

  it('covers no other label', () => {
    const sides = placeLabels(
      [
        { id: 'a', x: 100, y: 100, text: 'documentation' },
        { id: 'b', x: 140, y: 118, text: 'documentation' },
      ],
      plane,
    );
    expect(sides.get('a')).toBe('right');
    expect(sides.get('b')).not.toBe('above');
  });

  it('leaves a label out that finds no place', () => {
    const sides = placeLabels(
      [{ id: 'a', x: 10, y: 10, text: 'a name longer than the plane is wide' }],
      { width: 60, height: 20 },
    );
    expect(sides.has('a')).toBe(false);
  });
});
