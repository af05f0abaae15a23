import {
  Alternative,
  Alternatives,
} from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../shared';
import { sourcedColumns } from './sourcedColumns';

/** The alternatives as a table for download, amounts as exact as they came. */
export function alternativesTable(
  alternatives: Alternatives,
  options: Words,
): ChartTable {
  const { t, format } = options;
  const { rows, sources, currency } = alternatives;
  const amount = (raw: number) => ({ text: format.money(raw, currency), raw });
  const sourceTitle = (id: string) => sources[id]?.title ?? id;
  const otherStatements = (row: Alternative) =>
    [row, ...sourcedColumns.map(key => row[key])]
      .flatMap(said => said?.otherSources ?? [])
      .map(({ text, source }) => `${text} (${sourceTitle(source)})`)
      .join('; ');
  const column = (key: ColumnKey) => t(`value.alternatives.column.${key}`);
  return {
    columns: [
      { label: column('name') },
      { label: `${column('low')}, ${currency}`, numeric: true },
      { label: `${column('high')}, ${currency}`, numeric: true },
      { label: column('calculation') },
      { label: column('evidence') },
      { label: column('source') },
      { label: column('year'), numeric: true },
      ...sourcedColumns.flatMap(key => [
        { label: column(key) },
        { label: `${column(key)}: ${column('source')}` },
      ]),
      { label: column('others') },
    ],
    rows: rows.map(row => ({
      id: row.id,
      cells: [
        { text: row.name },
        amount(row.yearlyCost.low),
        amount(row.yearlyCost.high),
        { text: row.calculation },
        { text: t(`shared.evidence.${row.evidence}`) },
        { text: sourceTitle(row.source) },
        { text: String(row.year), raw: row.year },
        ...sourcedColumns.flatMap(key => {
          const said = row[key];
          return [
            { text: said?.text ?? '' },
            { text: said ? sourceTitle(said.source) : '' },
          ];
        }),
        { text: otherStatements(row) },
      ],
    })),
  };
}

type ColumnKey =
  | 'name'
  | 'low'
  | 'high'
  | 'calculation'
  | 'evidence'
  | 'source'
  | 'year'
  | 'others'
  | (typeof sourcedColumns)[number];
