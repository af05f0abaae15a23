import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/**
 * The full lower-case ref of the group a query names; undefined where it names
 * none. Throws InputError for what is no ref of a group.
 */
export function groupRefOf(group: string | undefined): string | undefined {
  if (group === undefined) {
    return undefined;
  }
  const ref = group.includes('\0') ? undefined : parsed(group);
  if (ref?.kind.toLocaleLowerCase('en-US') !== 'group') {
    throw new InputError('group is no entity ref of a group');
  }
  return stringifyEntityRef(ref);
}

function parsed(ref: string) {
  try {
    return parseEntityRef(ref, { defaultKind: 'group' });
  } catch {
    // What cannot be parsed is no ref either.
    return undefined;
  }
}
