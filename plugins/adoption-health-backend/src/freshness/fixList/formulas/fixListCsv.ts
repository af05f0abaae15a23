import { Finding, FixListItem } from 'backstage-plugin-adoption-health-common';
import { Cell, csv } from '../../../platform/csv';

const columns = [
  'ref',
  'kind',
  'title',
  'type',
  'lifecycle',
  'owner',
  'state',
  'rule',
  'severity',
  'since',
  'attested',
  'evidence',
  'fix',
  'readers',
  'readersStatus',
  'harm',
  'editUrl',
  'suggestedOwner',
  'snoozedUntil',
  'disownedOn',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

/** The names of the columns of {@link fixListCsv}. */
export const fixListCsvHead = csv([[...columns]]);

/**
 * Entities as a table, a finding a row; one without findings has one row. The
 * readers of an entity stand in each of its rows.
 */
export function fixListCsv(items: readonly FixListItem[]): string {
  return csv(
    items.flatMap(rowsOf).map(row => columns.map(column => row[column])),
  );
}

function rowsOf(item: FixListItem): Row[] {
  const { readers, suggestedOwner } = item;
  const entity: Row = {
    ref: item.ref,
    kind: item.kind,
    title: item.title,
    type: item.type,
    lifecycle: item.lifecycle,
    owner: item.owner,
    state: item.state,
    readers: readers.status === 'ok' ? readers.value : undefined,
    readersStatus: readers.status,
    harm: item.harm,
    editUrl: item.editUrl,
    suggestedOwner: suggestedOwner?.ref,
    snoozedUntil: item.snoozedUntil,
    disownedOn: item.disownedOn,
  };
  return item.findings.length > 0
    ? item.findings.map(finding => ({ ...entity, ...cellsOf(finding) }))
    : [entity];
}

function cellsOf({ rule, severity, since, ...finding }: Finding): Row {
  const { attested, evidence, fix } = finding;
  return { rule, severity, since, attested, evidence, fix: fix.summary };
}
