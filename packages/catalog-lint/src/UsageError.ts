/** Something that whoever started the linter has to change, in a sentence. */
export class UsageError extends Error {
  name = 'UsageError';
}
