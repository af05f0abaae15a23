/** No user ref, so nobody's pseudonym: what a take-out's key is known by. */
export const KEY_CHECK_TEXT = 'the key of this take-out';
