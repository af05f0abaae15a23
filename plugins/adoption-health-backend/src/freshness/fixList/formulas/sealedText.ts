import { createCipheriv, createDecipheriv, createHmac } from 'crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key for sealing, from one that all replicas share. */
export function sealKeyOf(sharedKey: string): Buffer {
  return createHmac('sha256', sharedKey).update('fix list cursor').digest();
}

/**
 * Text that nobody can read or change without the key, in a form that a URL
 * takes as it is. The same text is sealed the same.
 */
export function sealed(text: string, key: Buffer): string {
  // Made from the text, so that no two texts share one.
  const iv = ivOf(text, key);
  const cipher = createCipheriv(CIPHER, key, iv);
  const bytes = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([iv, cipher.getAuthTag(), ...bytes]).toString(
    'base64url',
  );
}

/** What was sealed with the key; undefined for anything else. */
export function unsealed(text: string, key: Buffer): string | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) {
    return undefined;
  }
  const iv = bytes.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(CIPHER, key, iv, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    const content = bytes.subarray(IV_BYTES + TAG_BYTES);
    const opened = decipher.update(content, undefined, 'utf8');
    return opened + decipher.final('utf8');
  } catch {
    return undefined;
  }
}

function ivOf(text: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(text).digest().subarray(0, IV_BYTES);
}
