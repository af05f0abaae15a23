import { DDSketch } from '@datadog/sketches-js';
import fc from 'fast-check';
import { decodeSketch, emptySketch, encodeSketch } from './timingSketch';

function sketchOf(times: number[]) {
  const sketch = emptySketch();
  times.forEach(ms => sketch.accept(ms));
  return sketch;
}

const timesMs = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 30_000 }),
    fc.double({ min: 0.001, max: 600_000, noNaN: true }),
  ),
  { minLength: 1, maxLength: 300 },
);
const shares = [0, 0.25, 0.5, 0.75, 0.95, 1];

describe('timingSketch', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(timesMs, times => {
        const sketch = sketchOf(times);
        const read = decodeSketch(encodeSketch(sketch));
        expect(read.count).toBe(times.length);
        expect(shares.map(share => read.getValueAtQuantile(share))).toEqual(
          shares.map(share => sketch.getValueAtQuantile(share)),
        );
      }),
    );
  });

  it('is, merged after reading, the sketch of all times', () => {
    fc.assert(
      fc.property(timesMs, timesMs, (one, other) => {
        const merged = decodeSketch(encodeSketch(sketchOf(one)));
        merged.merge(decodeSketch(encodeSketch(sketchOf(other))));
        const all = sketchOf([...one, ...other]);
        expect(merged.count).toBe(all.count);
        expect(shares.map(share => merged.getValueAtQuantile(share))).toEqual(
          shares.map(share => all.getValueAtQuantile(share)),
        );
      }),
    );
  });

  it('does not grow by being read and written', () => {
    fc.assert(
      fc.property(timesMs, times => {
        const bytes = encodeSketch(sketchOf(times));
        expect(encodeSketch(decodeSketch(bytes))).toEqual(bytes);
      }),
    );
  });

  it('takes few bytes for few times, and keeps large counts', () => {
    expect(encodeSketch(sketchOf([800, 2400, 9000])).length).toBeLessThan(16);
    const sketch = emptySketch();
    sketch.accept(1200, 2 ** 40);
    expect(decodeSketch(encodeSketch(sketch)).count).toBe(2 ** 40);
  });

  it('reads the wider bins of before', () => {
    const before = new DDSketch({ relativeAccuracy: 0.01 });
    [800, 800, 2400, 9000].forEach(ms => before.accept(ms));
    const bytes = encodeSketch(before);
    bytes[0] = 1;
    const read = decodeSketch(bytes);
    expect(read.count).toBe(4);
    const median = read.getValueAtQuantile(0.5);
    expect(Math.abs(median - 800) / 800).toBeLessThan(0.02);
  });

  it('is empty without times', () => {
    const read = decodeSketch(encodeSketch(emptySketch()));
    expect(read.count).toBe(0);
    expect(read.getValueAtQuantile(0.5)).toBeNaN();
  });

  it.each([
    ['nothing', []],
    ['another version', [3, 0]],
    ['a version alone', [2]],
    ['a key without a count', [2, 0, 4]],
    ['a number that does not end', [2, 0, 4, 0x80]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeSketch(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});
