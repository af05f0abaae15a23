import {
  DayNumber,
  dayOf,
  FixListItem,
  suggestedOwnerSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { among } from '../../../platform/database/among';
import { findingsOf } from '../formulas/findingsOf';
import { FilteredEntity } from '../formulas/fixListQuery';
import { DisownedRow, EntityRow, FindingRow, SnoozeRow } from '../../tables';

/** An entity as the list shows it, before its readers are counted. */
export interface FixListRow {
  filtered: FilteredEntity;
  item: Omit<FixListItem, 'readers' | 'harm'>;
}

/** What is stored about entities, by ref; those that are gone are left out. */
export async function getFixListRows(
  knex: Knex,
  options: { refs: readonly string[]; day: DayNumber },
): Promise<Map<string, FixListRow>> {
  const { refs, day } = options;
  const areOf = (column: string) => among(knex, column, refs);
  const [entities, findings, snoozes, disowned] = await Promise.all([
    knex<EntityRow>('entity').where(areOf('ref')),
    knex<FindingRow>('finding')
      .where(areOf('entity_ref'))
      .orderBy(['since_day', 'rule']),
    knex<SnoozeRow>('snooze')
      .where(areOf('entity_ref'))
      .where('until_day', '>=', day),
    knex<DisownedRow>('disowned').where(areOf('entity_ref')),
  ]);
  const rowsOf = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    const others = rowsOf.get(finding.entity_ref) ?? [];
    rowsOf.set(finding.entity_ref, [...others, finding]);
  }
  const snoozeOf = new Map(snoozes.map(row => [row.entity_ref, row]));
  const disownedOf = new Map(disowned.map(row => [row.entity_ref, row]));
  return new Map(
    entities.map(entity => [
      entity.ref,
      rowOf(entity, {
        findings: rowsOf.get(entity.ref) ?? [],
        snooze: snoozeOf.get(entity.ref),
        disowned: disownedOf.get(entity.ref),
      }),
    ]),
  );
}

function rowOf(
  entity: EntityRow,
  about: {
    findings: FindingRow[];
    snooze: SnoozeRow | undefined;
    disowned: DisownedRow | undefined;
  },
): FixListRow {
  const { findings, snooze, disowned } = about;
  const open = findings.filter(({ attested }) => !attested);
  return {
    filtered: {
      state: entity.state,
      rules: open.map(({ rule }) => rule),
      ownerRef: entity.owner_ref ?? undefined,
      kind: entity.kind,
      systemRef: entity.system_ref ?? undefined,
    },
    item: {
      ref: entity.ref,
      kind: entity.kind,
      title: entity.title ?? undefined,
      type: entity.type ?? undefined,
      lifecycle: entity.lifecycle ?? undefined,
      owner: entity.owner_ref ?? undefined,
      state: entity.state,
      findings: findingsOf(findings),
      // They come oldest first.
      since: open.length > 0 ? dayOf(open[0].since_day) : undefined,
      editUrl: entity.edit_url ?? undefined,
      suggestedOwner:
        entity.suggestion === null
          ? undefined
          : suggestedOwnerSchema.parse(JSON.parse(entity.suggestion)),
      snoozedUntil: snooze && dayOf(snooze.until_day),
      disownedOn: disowned && dayOf(disowned.on_day),
    },
  };
}
