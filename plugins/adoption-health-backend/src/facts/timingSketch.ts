import { DDSketch } from '@datadog/sketches-js';

const RELATIVE_ACCURACY = 0.01;

/** An empty sketch of times in ms; quantiles are within 1 % of the truth. */
export function emptySketch(): DDSketch {
  return new DDSketch({ relativeAccuracy: RELATIVE_ACCURACY });
}

/** The bytes of a sketch, as `timing_day.sketch` holds them. */
export function encodeSketch(sketch: DDSketch): Buffer {
  return Buffer.from(sketch.toProto());
}

/** A sketch from its bytes. Throws for bytes that are no sketch. */
export function decodeSketch(bytes: Uint8Array): DDSketch {
  return DDSketch.fromProto(bytes);
}
