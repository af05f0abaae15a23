import { fitToPaper, PAPER } from './fitToPaper';

describe('fitToPaper', () => {
  it('leaves a short sheet at its usual size', () => {
    expect(fitToPaper(() => 500)).toBe(1);
    expect(fitToPaper(() => PAPER.height)).toBe(1);
  });

  it('makes a longer sheet as small as it has to be', () => {
    expect(fitToPaper(() => PAPER.height / 0.72)).toBe(0.7);
  });

  it('gives the sheet more width as it gets smaller', () => {
    const widths: number[] = [];
    // Text: half the width, double the height.
    const zoom = fitToPaper(width => {
      widths.push(width);
      return 1_000_000 / width;
    });

    expect(widths[1]).toBeGreaterThan(widths[0]);
    expect(zoom).toBeLessThan(1);
    expect((1_000_000 / (PAPER.width / zoom)) * zoom).toBeLessThanOrEqual(
      PAPER.height,
    );
  });

  it('stops at half size', () => {
    expect(fitToPaper(() => 100_000)).toBe(0.5);
  });
});
