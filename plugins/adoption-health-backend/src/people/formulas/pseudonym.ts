import { createHmac } from 'crypto';

/**
 * The pseudonym of a person: HMAC-SHA-256 of the full lower-case user ref, in
 * hex. Without the key no list of user refs leads back to a person.
 */
export function pseudonymOf(userRef: string, key: string): string {
  return createHmac('sha256', key)
    .update(userRef.toLocaleLowerCase('en-US'))
    .digest('hex');
}
