import { createHmac } from 'crypto';

/** What a search term is stored as: HMAC-SHA-256 of it, in hex. */
export function termHash(term: string, key: string): string {
  return createHmac('sha256', key).update(`term:${term}`).digest('hex');
}
