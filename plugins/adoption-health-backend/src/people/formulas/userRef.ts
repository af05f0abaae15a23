const USER_REF = /^user:[^\s:/]{1,200}\/[^\s:/]{1,200}$/;
const GROUP_REF = /^group:[^\s:/]{1,200}\/[^\s:/]{1,200}$/;

/** A full user ref in lower case; undefined for what is none. */
export function normalUserRef(text: string): string | undefined {
  return normalRef(text, USER_REF);
}

/** A full group ref in lower case; undefined for what is none. */
export function normalGroupRef(text: string): string | undefined {
  return normalRef(text, GROUP_REF);
}

function normalRef(text: string, pattern: RegExp): string | undefined {
  const lower = text.toLocaleLowerCase('en-US');
  return pattern.test(lower) ? lower : undefined;
}
