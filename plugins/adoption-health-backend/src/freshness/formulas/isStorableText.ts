const UNFIT = /\0|\p{Surrogate}/u;

/** Whether Postgres takes a text: no NUL, and no half of a character. */
export function isStorableText(text: string): boolean {
  return !UNFIT.test(text);
}
