import {
  Entity,
  parseEntityRef,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Names the person who looks after an entity for its owners. */
export const ANNOTATION_STEWARD = 'adoption-health/steward';
/** Written by templates into what they make. */
const ANNOTATION_TEMPLATE = 'backstage.io/source-template';

/** What lists of entities show and filter by. */
export interface EntityDescription {
  title?: string;
  type?: string;
  lifecycle?: string;
  /** Full lower-case ref of the system that it is part of. */
  systemRef?: string;
  /** Full lower-case ref of a user, who may not exist. */
  stewardRef?: string;
  /** Full lower-case ref of the template that it says it was made from. */
  templateRef?: string;
}

/** What an entity says of itself; what is no text is left out. */
export function describeEntity(entity: Entity): EntityDescription {
  const { metadata, spec } = entity;
  return {
    title: textOf(metadata.title),
    type: textOf(spec?.type),
    lifecycle: textOf(spec?.lifecycle),
    systemRef: systemRef(entity),
    stewardRef: stewardRef(entity),
    templateRef: templateRef(entity),
  };
}

function systemRef(entity: Entity): string | undefined {
  const related = (entity.relations ?? [])
    .filter(relation => relation.type === RELATION_PART_OF)
    .map(relation => relation.targetRef.toLowerCase())
    .find(ref => ref.startsWith('system:'));
  return (
    related ??
    fullRef(textOf(entity.spec?.system), {
      kind: 'system',
      defaultNamespace: entity.metadata.namespace,
    })
  );
}

function stewardRef(entity: Entity): string | undefined {
  return fullRef(entity.metadata.annotations?.[ANNOTATION_STEWARD]?.trim(), {
    kind: 'user',
  });
}

function templateRef(entity: Entity): string | undefined {
  return fullRef(entity.metadata.annotations?.[ANNOTATION_TEMPLATE]?.trim(), {
    kind: 'template',
  });
}

/** Undefined for what is no ref of the kind. */
function fullRef(
  written: string | undefined,
  expected: { kind: string; defaultNamespace?: string },
): string | undefined {
  if (written === undefined) {
    return undefined;
  }
  const { kind, defaultNamespace } = expected;
  try {
    const ref = parseEntityRef(written, {
      defaultKind: kind,
      defaultNamespace,
    });
    const isExpected = ref.kind.toLowerCase() === kind;
    return isExpected ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
