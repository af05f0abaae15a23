import { hexOf } from '../browser/newId';

/**
 * A name for a person's queue that does not show who it is to somebody who
 * looks into storage. It only has to be the same again in this browser.
 */
export async function personKey(
  userRef: string,
  subtle: Pick<SubtleCrypto, 'digest'> | undefined,
): Promise<string> {
  // Pages that are not served securely have no SubtleCrypto.
  if (!subtle) {
    return simpleHash(userRef);
  }
  const bytes = new TextEncoder().encode(userRef);
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

/** Two FNV-1a hashes from different starts, 64 bits together. */
function simpleHash(text: string): string {
  return [0x811c9dc5, 0x01000193].map(start => fnv1a(text, start)).join('');
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
