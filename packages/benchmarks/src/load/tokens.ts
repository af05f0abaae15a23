import { signedInAs } from 'testbed';
import { personRef } from '../data/company';

/** Tokens of the first `count` people of the measured company. */
export function tokensOf(count: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) => signedInAs(personRef(index))),
  );
}
