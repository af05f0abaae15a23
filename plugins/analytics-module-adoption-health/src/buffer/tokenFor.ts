import { Caller } from './bufferOptions';
import { tokenClaims } from './tokenClaims';

/**
 * The token with which a person's queue may be sent: only one that was issued
 * to exactly that person, while that person is the one signed in.
 */
export function tokenFor(
  userRef: string,
  caller: Caller | undefined,
): string | undefined {
  const { token } = caller ?? {};
  if (!token || caller?.userRef !== userRef) {
    return undefined;
  }
  // Entity refs do not distinguish upper from lower case.
  const subject = tokenClaims(token).sub?.toLocaleLowerCase('en-US');
  return subject === userRef ? token : undefined;
}
