import { parseEntityRef } from '@backstage/catalog-model';

/** An owner as people say it: `group:default/pay` is "pay". */
export function ownerText(ref: string): string {
  try {
    return parseEntityRef(ref, { defaultKind: 'group' }).name;
  } catch {
    // Descriptors hold anything: what is no ref is shown as it stands there.
    return ref;
  }
}
