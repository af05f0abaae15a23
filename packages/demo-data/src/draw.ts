const { imul } = Math;

/** What a draw is about: the same keys always draw the same number. */
export type DrawKeys = readonly number[];

/**
 * A number, 0 <= n < 1, that depends on nothing but the keys. Unlike a stream
 * it can be asked again, for any person and day, in any order.
 */
export function draw(...keys: DrawKeys): number {
  return drawSeed(...keys) / 2 ** 32;
}

/** A whole number, 0 <= n < 2^32, to seed a stream with. See {@link draw}. */
export function drawSeed(...keys: DrawKeys): number {
  let hash = 0x9e3779b9;
  for (let index = 0; index < keys.length; index += 1) {
    hash = mixed(hash ^ imul(keys[index] | 0, 0x85ebca6b));
    hash = (hash + 0x6d2b79f5) | 0;
  }
  return mixed(hash) >>> 0;
}

/** A whole number, 0 <= n < 2^32, for a text (FNV-1a), to be used as a key. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixed(hash) >>> 0;
}

function mixed(value: number): number {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
