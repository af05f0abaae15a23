import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { UsageError } from '../UsageError';

/**
 * Reads a list of users and groups: one entity ref with its kind a line, such
 * as `group:default/team-a`; `#` begins a comment. Answers full lower-case
 * refs. Throws UsageError that names the line where one is no such ref, and
 * where the list is empty, because then no owner would exist at all.
 */
export function parseOwners(text: string, path: string): string[] {
  const refs = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const written = line.replace(/(^|\s)#.*$/, '').trim();
    return written === '' ? [] : [fullRef(written, `${path}:${index + 1}`)];
  });
  if (refs.length === 0) {
    throw new UsageError(`${path} lists no users and groups.`);
  }
  return refs;
}

function fullRef(written: string, place: string): string {
  try {
    const ref = parseEntityRef(written);
    if (['user', 'group'].includes(ref.kind.toLowerCase())) {
      return stringifyEntityRef(ref);
    }
  } catch {
    // Said below, in terms of the file.
  }
  throw new UsageError(
    `${place}: ${JSON.stringify(written)} is not the ref of a user or a group, such as group:default/team-a.`,
  );
}
