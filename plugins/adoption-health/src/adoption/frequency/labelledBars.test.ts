import { labelledBars } from './labelledBars';

const bars = (...counts: number[]) =>
  counts.map(count => ({ height: count, text: String(count) }));

const labelled = (slotPx: number, ...counts: number[]) => [
  ...labelledBars(bars(...counts), slotPx),
];

describe('labelledBars', () => {
  it('labels the first four where numbers are no wider than bars', () => {
    expect(labelled(24, 90, 60, 62, 61, 80)).toEqual([0, 1, 2, 3]);
  });

  it('leaves out a number that would touch a higher neighbour', () => {
    expect(labelled(16, 180, 200, 110, 108, 40)).toEqual([0, 1]);
  });

  it('lets the earlier of two numbers that would touch stand', () => {
    expect(labelled(16, 200, 110, 110, 110)).toEqual([0, 2]);
    // Two digits are narrower than their bars, and would yet read as four.
    const low = { height: 120, text: '18' };
    const high = { height: 170, text: '25' };
    expect(labelledBars([low, high, low, low], 15)).toEqual(new Set([0, 1, 2]));
  });

  it('keeps the first number, which has the margin for itself', () => {
    expect(labelled(6, 581, 697, 382, 376)).toContain(0);
    expect(labelled(6, 581, 590, 588, 580)).toEqual([0]);
  });

  it('labels no bar without a number', () => {
    expect(
      labelledBars(
        [
          { height: 10, text: '' },
          { height: 90, text: '9' },
        ],
        16,
      ),
    ).toEqual(new Set([1]));
  });
});
