import { Entity } from '@backstage/catalog-model';

/** A field that entities must fill in. */
export interface RequiredField {
  /**
   * The kind it is required of. Without one, it is required of the kinds that
   * the portal checks by default.
   */
  kind?: string;
  /** Such as `metadata.description` or `metadata.annotations.a.b/c`. */
  path: string;
}

const DEFAULT_KINDS: ReadonlySet<string> = new Set([
  'component',
  'api',
  'resource',
  'system',
  'domain',
]);

/** The paths that an entity must fill in. */
export function fieldsRequiredOf(
  entity: Entity,
  required: readonly RequiredField[],
): string[] {
  const kind = entity.kind.toLowerCase();
  return required
    .filter(field =>
      field.kind === undefined
        ? DEFAULT_KINDS.has(kind)
        : field.kind.toLowerCase() === kind,
    )
    .map(({ path }) => path);
}
