import { parseEntityRef } from '@backstage/catalog-model';

/** Stands for the entities that nobody owns, where an owner is asked for. */
export const NO_OWNER = 'none';

/**
 * What to ask for to see an owner's entities; undefined for a person. Only
 * groups are asked for by name: no address should say whose entities somebody
 * looked at.
 *
 * @param owner - full entity ref; undefined where nobody owns them
 */
export function ownerFilter(owner: string | undefined): string | undefined {
  return owner === undefined ? NO_OWNER : groupRef(owner);
}

/** The owner that an address asks for, if it is one that can be asked for. */
export function askedOwner(text: string | undefined): string | undefined {
  return text === undefined || text === NO_OWNER ? text : groupRef(text);
}

function groupRef(ref: string): string | undefined {
  try {
    const { kind } = parseEntityRef(ref);
    return kind.toLocaleLowerCase('en-US') === 'group' ? ref : undefined;
  } catch {
    return undefined;
  }
}
