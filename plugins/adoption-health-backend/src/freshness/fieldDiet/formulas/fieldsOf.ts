import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { isStorableText } from '../../formulas/isStorableText';
import {
  isBookkeeping,
  isMachineWritten,
} from '../../formulas/machineAnnotation';

/** A field that an entity fills in. */
export interface FilledField {
  /** Such as `spec.lifecycle` or `metadata.annotations.a.b/c`. */
  path: string;
  value: JsonValue;
  /** Whether a machine wrote it. */
  byMachine: boolean;
}

/** Fields that every kind may have, also where no entity fills them in. */
export const COMMON_PATHS: readonly string[] = [
  'metadata.title',
  'metadata.description',
  'metadata.tags',
  'metadata.links',
];

/** An entity with more fields than anybody would read is cut off here. */
const MOST_FIELDS = 200;
const LONGEST_PATH = 300;

/**
 * The fields that an entity fills in and that its owner could leave out: what
 * names it (apiVersion, kind, name, namespace) and the books of the catalog
 * are no part of it. Blank texts, empty lists and empty objects are not filled
 * in. Source: metrics.md 3, "Field diet".
 *
 * @param options - `isMachineKept`: a machine keeps all of the entity up to date
 */
export function fieldsOf(
  entity: Entity,
  options: { isMachineKept: boolean },
): FilledField[] {
  const { metadata, spec = {} } = entity;
  const { title, description, tags, links } = metadata;
  const { labels = {}, annotations = {} } = metadata;
  const written = Object.entries(annotations).filter(
    ([annotation]) => !isBookkeeping(annotation),
  );
  return [
    ...below('metadata', { title, description, tags, links }),
    ...below('spec', spec),
    ...below('metadata.labels', labels),
    ...written.map(([annotation, value]) => ({
      path: `metadata.annotations.${annotation}`,
      value,
      byMachine: isMachineWritten(annotation),
    })),
  ]
    .filter(isFilled)
    .slice(0, MOST_FIELDS)
    .map(field => ({
      ...field,
      byMachine: field.byMachine || options.isMachineKept,
    }));
}

type Candidate = Omit<FilledField, 'value'> & { value: unknown };

function below(path: string, object: object): Candidate[] {
  return Object.entries(object).map(([key, value]) => ({
    path: `${path}.${key}`,
    value,
    byMachine: false,
  }));
}

function isFilled(field: Candidate): field is FilledField {
  const { path, value } = field;
  if (path.length > LONGEST_PATH || !isStorableText(path)) {
    return false;
  }
  if (value === undefined || value === null) {
    return false;
  }
  if (typeof value === 'string') {
    return value.trim() !== '';
  }
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
