/**
 * E-mail addresses; long words with a digit, as keys and hashes are; UUIDs;
 * and what begins like the tokens of common services.
 */
const confidential =
  /\S(@|%40)\S|(^|[^a-z\d])(?=[a-z]*\d)[a-z\d]{16}|[\da-f]{8}-[\da-f]{4}-|(^|\W)(glpat-|xox\w-|akia|eyj|sk-)\S{12}/;

/** Whether a term, in lower case, looks like an address or a secret. */
export function isConfidential(term: string): boolean {
  return confidential.test(term);
}
