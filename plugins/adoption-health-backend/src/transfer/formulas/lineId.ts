import { hash } from 'crypto';

/** The id of a line as it is kept: the first 128 bits of its SHA-256. */
export function lineIdOf(id: string): string {
  const hex = hash('sha256', id);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
