import { FieldDiet, Value } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { fieldAdvice } from './fieldAdvice';

/** Every field of every kind, for download: shares 0..1. */
export function dietTable({ kinds }: FieldDiet, { t }: Words): ChartTable {
  const column = (
    name: 'kind' | 'field' | 'filled' | 'machine' | 'changes' | 'advice',
    numeric?: boolean,
  ) => ({ label: t(`catalog.diet.column.${name}`), numeric });
  return {
    columns: [
      column('kind'),
      column('field'),
      column('filled', true),
      column('machine', true),
      column('changes', true),
      column('advice'),
    ],
    rows: kinds.flatMap(({ kind, fields }) =>
      fields.map(field => ({
        id: `${kind} ${field.path}`,
        cells: [
          kind,
          field.path,
          shareOf(field.fillRate),
          field.filled > 0 ? field.machineFilled / field.filled : undefined,
          shareOf(field.changeRate),
          fieldAdvice(field),
        ].map(raw => ({ text: String(raw ?? ''), raw })),
      })),
    ),
  };
}

function shareOf(value: Value): number | undefined {
  return value.status === 'ok' ? value.value : undefined;
}
