import { Entity } from '@backstage/catalog-model';
import { fieldValues } from './fieldValues';
import { EntityEvidence, FreshnessRule } from './FreshnessRule';
import { ownerMissing } from './ownerMissing';
import { shortened } from './shortened';

/**
 * Where a word such as "unknown" can only mean that nobody filled it in.
 * Elsewhere it may be a name: of a system, a group, a title.
 */
const PROSE =
  /^metadata\.(?:description$|annotations\.|labels\.)|^spec\.(?:type|lifecycle)$/;
const PLACEHOLDER =
  /^(?:todo|to do|tbd|tba|tbc|fixme|unknown|change ?me|placeholder|to be (?:done|defined|decided|determined|added|announced|confirmed|filled(?: in)?))[\s.!?…]*$/i;
/** A note to fill it in later, with nothing below it. */
const NOTE = /^(?:TODO|FIXME|TBD):.*$/;
const QUOTE_LENGTH = 40;

type Filling =
  | { kind: 'filled' }
  | { kind: 'missing' }
  | { kind: 'placeholder'; text: string };

/** A field that has to be filled in is not. */
export const incomplete: FreshnessRule = {
  id: 'incomplete',
  title: 'Required field missing',
  defaultSeverity: 'notice',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/incomplete.md',
  check(entity, evidence) {
    const open = [...new Set(evidence.requiredFields)]
      .filter(path => !isOwnerQuestion(path, { entity, evidence }))
      .map(path => ({ path, filling: fillingOf(entity, path) }))
      .filter(({ filling }) => filling.kind !== 'filled')
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    if (open.length === 0) {
      return undefined;
    }
    const said = open.map(({ path, filling }) =>
      filling.kind === 'placeholder'
        ? `${path} is only ${JSON.stringify(filling.text)}`
        : `${path} is missing`,
    );
    const [{ path, filling }] = open;
    return {
      evidence: `${said.join(', ')}.`,
      evidenceKey: said.join(','),
      fix: {
        summary: `Fill in ${open.map(one => one.path).join(', ')}.`,
        change: {
          path,
          ...(filling.kind === 'placeholder' && { current: filling.text }),
        },
      },
    };
  },
};

/** Owners have rules of their own, which know more than one field. */
function isOwnerQuestion(
  path: string,
  subject: { entity: Entity; evidence: EntityEvidence },
): boolean {
  const { entity, evidence } = subject;
  return (
    path === 'spec.owner' &&
    (evidence.owners.length > 0 ||
      ownerMissing.check(entity, evidence) !== undefined)
  );
}

function fillingOf(entity: Entity, path: string): Filling {
  const values = fieldValues(entity, path).filter(isFilled);
  if (values.length === 0) {
    return { kind: 'missing' };
  }
  const [text] = values;
  const isPlaceholder =
    values.length === 1 &&
    typeof text === 'string' &&
    PROSE.test(path) &&
    saysNothing(text.trim(), entity.metadata.name);
  return isPlaceholder
    ? { kind: 'placeholder', text: shortened(text, QUOTE_LENGTH) }
    : { kind: 'filled' };
}

/** The "Todo" of an entity named todo-app says what it is. */
function saysNothing(text: string, name: string): boolean {
  const [word] = text.toLowerCase().split(/\W/);
  return (
    (PLACEHOLDER.test(text) || NOTE.test(text)) &&
    !name.toLowerCase().includes(word)
  );
}

/** Numbers, `false` and zero are answers; what holds only blanks is none. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') {
    return value.trim() !== '';
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).some(isFilled)
    : value !== undefined && value !== null;
}
