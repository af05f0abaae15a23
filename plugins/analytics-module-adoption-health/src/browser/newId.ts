/** What of `Crypto` is needed; pages not served securely lack `randomUUID`. */
export interface RandomSource {
  getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}

/** A random UUID (version 4). */
export function newId(source: RandomSource): string {
  const bytes = source.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] % 16) + 0x40;
  bytes[8] = (bytes[8] % 64) + 0x80;
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Bytes as two hexadecimal digits each. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
