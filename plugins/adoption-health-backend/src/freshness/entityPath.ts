import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** The path of a single entity; what is done to it comes below. */
export const ENTITY_PATH = '/freshness/entities/:kind/:namespace/:name';

/** A part of an entity ref: no separators, blanks or control characters. */
const refPartSchema = z
  .string()
  .max(253)
  .regex(/^[^\s:/\p{C}]+$/u);

const refSchema = z.object({
  kind: refPartSchema,
  namespace: refPartSchema,
  name: refPartSchema,
});

/**
 * The full lower-case ref that the parameters of {@link ENTITY_PATH} name.
 * Throws InputError where they name none.
 */
export function entityRefOf(parameters: unknown): string {
  const parts = refSchema.safeParse(parameters);
  if (!parts.success) {
    throw new InputError('The path does not name an entity');
  }
  return stringifyEntityRef(parts.data);
}
