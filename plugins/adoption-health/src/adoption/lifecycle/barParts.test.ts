import { spread } from './barParts';

const options = { gapPx: 16, endPx: 100 };

describe('spread', () => {
  it('leaves alone what is far enough apart', () => {
    expect(spread([0, 20, 60], options)).toEqual([0, 20, 60]);
  });

  it('moves down what would touch the one above', () => {
    expect(spread([10, 12, 14], options)).toEqual([10, 26, 42]);
  });

  it('moves up what would leave the chart', () => {
    expect(spread([80, 90, 95], options)).toEqual([68, 84, 100]);
  });

  it('has nothing to move', () => {
    expect(spread([], options)).toEqual([]);
  });
});
