import { Entity } from '@backstage/catalog-model';
import { Fix } from '../answers';
import { FreshnessRule } from './FreshnessRule';
import {
  fullRef,
  RelationField,
  relationFields,
  writtenRefs,
} from './relationFields';

const LISTED = 5;
const LINES_SHOWN = 20;
const PLAIN_REF = /^[A-Za-z][\w:./-]*$/;

interface DanglingRef {
  field: RelationField;
  /** As the descriptor writes it. */
  written: string;
  /** Full and lower-case. */
  ref: string;
}

/** A descriptor leads to an entity that is not in the catalog. */
export const danglingRelation: FreshnessRule = {
  id: 'dangling-relation',
  title: 'Relation that leads nowhere',
  defaultSeverity: 'notice',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/dangling-relation.md',
  check(entity, { absentTargets }) {
    const dangling = danglingRefs(entity, new Set(absentTargets));
    if (dangling.length === 0) {
      return undefined;
    }
    return {
      evidence: evidenceSentence(dangling),
      evidenceKey: dangling
        .map(({ field, ref }) => `${field.name} ${ref}`)
        .sort()
        .join(','),
      fix: fixFor(entity, dangling),
    };
  },
};

function danglingRefs(
  entity: Entity,
  absent: ReadonlySet<string>,
): DanglingRef[] {
  if (absent.size === 0) {
    return [];
  }
  const related = new Set(
    (entity.relations ?? []).map(
      ({ type, targetRef }) => `${type} ${targetRef.toLowerCase()}`,
    ),
  );
  const found = new Map<string, DanglingRef>();
  for (const field of relationFields) {
    for (const written of writtenRefs(entity, field)) {
      const ref = fullRef(entity, { written, field });
      if (ref && absent.has(ref) && related.has(`${field.relation} ${ref}`)) {
        found.set(`${field.name} ${ref}`, { field, written, ref });
      }
    }
  }
  return [...found.values()];
}

function evidenceSentence(dangling: readonly DanglingRef[]): string {
  const [{ field, ref }, ...others] = dangling;
  if (others.length === 0) {
    return `spec.${field.name} names ${ref}, which is not in the catalog.`;
  }
  const listed = dangling
    .slice(0, LISTED)
    .map(one => `${one.ref} (spec.${one.field.name})`);
  const rest = dangling.length - listed.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `Its descriptor names what is not in the catalog: ${listed.join(', ')}${more}.`;
}

function fixFor(entity: Entity, dangling: readonly DanglingRef[]): Fix {
  const [{ field, written }, ...others] = dangling;
  return {
    summary:
      others.length === 0
        ? `Remove ${written} from spec.${field.name}, or name what took its place.`
        : `Remove these ${dangling.length} names from the descriptor, or name what took their place.`,
    change: {
      path: `spec.${field.name}`,
      ...(linesWithout(entity, {
        field,
        gone: new Set(
          dangling.filter(one => one.field === field).map(({ ref }) => ref),
        ),
      }) ?? { current: written }),
    },
  };
}

/** A list before and after; undefined where it is none that can be shown. */
function linesWithout(
  entity: Entity,
  removal: { field: RelationField; gone: ReadonlySet<string> },
): { current: string; proposed: string } | undefined {
  const { field, gone } = removal;
  const value = entity.spec?.[field.name];
  const written = writtenRefs(entity, field);
  if (
    !Array.isArray(value) ||
    value.length !== written.length ||
    written.length > LINES_SHOWN ||
    !written.every(one => PLAIN_REF.test(one))
  ) {
    return undefined;
  }
  const kept = written.filter(
    one => !gone.has(fullRef(entity, { written: one, field }) ?? ''),
  );
  return {
    current: listOf(field.name, written),
    proposed: listOf(field.name, kept),
  };
}

function listOf(name: string, items: readonly string[]): string {
  return items.length === 0
    ? `${name}: []`
    : [`${name}:`, ...items.map(item => `  - ${item}`)].join('\n');
}
