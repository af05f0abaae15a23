import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';

/**
 * An entity ref as people say it: `group:default/pay` is "pay", and
 * `group:shop/pay` is "shop/pay". What is no ref is shown as it stands.
 */
export function refName(ref: string): string {
  try {
    const { namespace, name } = parseEntityRef(ref, { defaultKind: 'group' });
    return namespace === DEFAULT_NAMESPACE ? name : `${namespace}/${name}`;
  } catch {
    return ref;
  }
}
