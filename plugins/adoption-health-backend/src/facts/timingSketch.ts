import { DDSketch } from '@datadog/sketches-js';

/** What the bins of each version of the bytes are wide. */
const relativeAccuracies = { 1: 0.01, 2: 0.009 };
const VERSION = 2;

/**
 * An empty sketch of times in ms. Its own error leaves room within the promised
 * 1 % for the distance between two neighbouring times, which `percentile_cont`
 * interpolates.
 */
export function emptySketch(): DDSketch {
  return new DDSketch({ relativeAccuracy: relativeAccuracies[VERSION] });
}

/**
 * The bytes of a sketch, as `timing_day.sketch` holds them: a version, the
 * number of zeroes, then for each bin that is not empty the distance of its
 * key from the one before and its count, as variable-length integers. A day's
 * few samples take some tens of bytes; the library's own form writes the empty
 * bins too, takes at least 1 kB, and is slow to read.
 */
export function encodeSketch(sketch: DDSketch): Buffer {
  const { bins, offset } = sketch.store;
  const bytes = [VERSION];
  pushInteger(bytes, sketch.zeroCount);
  let previous = 0;
  bins.forEach((count, index) => {
    if (count > 0) {
      const key = index + offset;
      pushInteger(bytes, unsigned(key - previous));
      pushInteger(bytes, count);
      previous = key;
    }
  });
  return Buffer.from(bytes);
}

/** Where the bins of version 1 lie. */
const firstBins = new DDSketch({ relativeAccuracy: relativeAccuracies[1] })
  .mapping;

/** Reads what {@link encodeSketch} wrote. Throws RangeError otherwise. */
export function decodeSketch(bytes: Uint8Array): DDSketch {
  const sketch = emptySketch();
  addEncoded(sketch, bytes);
  return sketch;
}

/**
 * Adds an encoded sketch to another one. To sum many up this way takes a
 * fraction of the time of reading each and merging it. Throws RangeError for bytes that
 * are no sketch; the sum is of no use then.
 */
export function addEncoded(sum: DDSketch, bytes: Uint8Array): void {
  const [version, zeroCount, ...bins] = integers(bytes);
  const isKnown = version === VERSION || version === 1;
  if (!isKnown || zeroCount === undefined || bins.length % 2 > 0) {
    throw new RangeError('Not an encoded sketch of timings');
  }
  let key = 0;
  for (let index = 0; index < bins.length; index += 2) {
    key += signed(bins[index]);
    const count = bins[index + 1];
    if (version === VERSION) {
      sum.store.add(key, count);
      sum.count += count;
    } else {
      sum.accept(firstBins.value(key), count);
    }
  }
  sum.zeroCount += zeroCount;
  sum.count += zeroCount;
}

/** Only the first key may be negative, that of a time below 1 ms. */
function unsigned(integer: number): number {
  return integer < 0 ? -2 * integer - 1 : 2 * integer;
}

function signed(integer: number): number {
  return integer % 2 === 0 ? integer / 2 : -(integer + 1) / 2;
}

function pushInteger(bytes: number[], integer: number): void {
  let rest = integer;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function integers(bytes: Uint8Array): number[] {
  const found: number[] = [];
  let integer = 0;
  let scale = 1;
  for (const byte of bytes) {
    integer += (byte % 0x80) * scale;
    if (byte >= 0x80) {
      scale *= 0x80;
    } else {
      found.push(integer);
      integer = 0;
      scale = 1;
    }
  }
  if (scale !== 1) {
    throw new RangeError('An encoded sketch of timings ends too early');
  }
  return found;
}
