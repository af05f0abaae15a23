import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The full ref of the group that a URL asks for; undefined for anything else,
 * so also for a person.
 */
export function askedGroup(text: string | null): string | undefined {
  if (!text) {
    return undefined;
  }
  try {
    const ref = parseEntityRef(text, { defaultKind: 'group' });
    return ref.kind.toLocaleLowerCase('en-US') === 'group'
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}
