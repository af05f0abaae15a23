import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { DimensionKind } from '../../telemetry/formulas/dimensionCaps';
import { TransferServices } from '../services';

type DimensionLine = Extract<ExportLine, { type: 'dimension' }>;

/** Ids of dimensions, in the order of `lines`. */
export async function introduceDimensions(
  services: Pick<TransferServices, 'knex' | 'dimensions'>,
  lines: DimensionLine[],
): Promise<number[]> {
  const { knex, dimensions } = services;
  const valuesOf = new Map<DimensionKind, Set<string>>();
  for (const { kind, value } of lines) {
    valuesOf.set(kind, (valuesOf.get(kind) ?? new Set()).add(value));
  }
  const idsOf = new Map<DimensionKind, Map<string, number>>();
  for (const [kind, values] of valuesOf) {
    idsOf.set(kind, await dimensions.idsOf(kind, values));
  }
  const ids = lines.map(({ kind, value }) => {
    const id = idsOf.get(kind)?.get(value);
    if (id === undefined) {
      throw new Error('A dimension has no id');
    }
    return id;
  });
  for (const [index, { label, reportable, value }] of lines.entries()) {
    if (label !== undefined || reportable) {
      // Not of `other`, which stands for many beyond a cap.
      await knex('dimension')
        .where({ id: ids[index], value })
        .whereNull('label')
        .update({ label: label ?? null, reportable: reportable ?? false });
    }
  }
  return ids;
}
