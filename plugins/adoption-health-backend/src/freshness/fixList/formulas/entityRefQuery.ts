import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/**
 * An entity ref in a query, as a full lower-case ref. Another kind than `kind`
 * does not fit: a person, above all, is not to be named in a URL.
 */
export function entityRefQuery(kind: string) {
  return z
    .string()
    .min(1)
    .max(500)
    .transform((text, context) => {
      const ref = fullRef(text, kind);
      if (ref === undefined) {
        context.addIssue({
          code: 'custom',
          message: `no entity ref of a ${kind}`,
        });
        return z.NEVER;
      }
      return ref;
    });
}

function fullRef(text: string, kind: string): string | undefined {
  if (text.includes('\0')) {
    return undefined;
  }
  try {
    const ref = stringifyEntityRef(parseEntityRef(text, { defaultKind: kind }));
    return ref.startsWith(`${kind}:`) ? ref : undefined;
  } catch {
    return undefined;
  }
}
