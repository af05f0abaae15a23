import { Entity, entitySchemaValidator } from '@backstage/catalog-model';
import { ProblemSeverity } from './Problem';

/** What a YAML document turned out to be. */
export type EntityReading =
  | { kind: 'entity'; entity: Entity }
  | {
      kind: 'invalid';
      message: string;
      severity: ProblemSeverity;
      /** The field that is wrong, such as `metadata.name`. */
      field: string;
    }
  | { kind: 'something-else' };

const validated = entitySchemaValidator<Entity>();

/**
 * Reads a YAML value as the catalog would. With `expected`, whatever is no
 * entity is invalid; without, only what says that it is one.
 */
export function readEntity(
  value: unknown,
  options: { expected: boolean },
): EntityReading {
  if (!options.expected && !claimsToBeEntity(value)) {
    return { kind: 'something-else' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    return {
      kind: 'invalid',
      message: `The catalog refuses this document: it is ${what}, not an entity.`,
      severity: 'stale',
      field: '',
    };
  }
  try {
    return { kind: 'entity', entity: withoutCatalogFields(validated(value)) };
  } catch (error) {
    return refused(value, error);
  }
}

/** Relations and status are the catalog's own, whatever a descriptor says. */
function withoutCatalogFields(written: Entity): Entity {
  const { apiVersion, kind, metadata, spec } = written;
  return { apiVersion, kind, metadata, ...(spec && { spec }) };
}

function claimsToBeEntity(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'apiVersion' in value &&
    typeof value.apiVersion === 'string' &&
    /^(?:[\w.-]+\.)?backstage\.io\b/.test(value.apiVersion)
  );
}

function refused(value: object, error: unknown): EntityReading {
  const reason = error instanceof Error ? error.message : String(error);
  const [pointer] = reason.split(' ');
  const field = pointer.startsWith('/')
    ? pointer.slice(1).replaceAll('/', '.')
    : '';
  const said = reason
    .replace(/^<root>/, 'it')
    .replace(/^\/\S*/, field)
    .replace(/ - \w+: .*$/s, '');
  const message = `The catalog refuses this entity: ${said}.`;
  // A skeleton becomes an entity only when a template is run.
  const isSkeleton = JSON.stringify(value).includes('{{');
  return isSkeleton
    ? {
        kind: 'invalid',
        message: `${message} It holds placeholders: it may be the skeleton of a template.`,
        severity: 'notice',
        field,
      }
    : { kind: 'invalid', message, severity: 'stale', field };
}
