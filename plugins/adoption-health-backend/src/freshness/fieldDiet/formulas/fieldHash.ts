import { hash } from 'node:crypto';
import { JsonValue } from '@backstage/types';
import { canonicalJson } from '../../formulas/canonicalJson';

const LENGTH = 8;

/**
 * A short hash of what a field holds: enough to see that one field of one
 * entity changed (a change goes unseen once in 2^48), and small, as there is
 * one for every field of every entity.
 */
export function fieldHash(value: JsonValue): string {
  return hash('sha256', canonicalJson(value), 'base64url').slice(0, LENGTH);
}
