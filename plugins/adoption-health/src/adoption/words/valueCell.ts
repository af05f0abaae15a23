import { Value } from 'backstage-plugin-adoption-health-common';
import { absenceText, ChartCell, Words } from '../../shared';

/**
 * A value as a cell: as people speak, and exact for programs. Of one that is
 * not there both say why, so that no download takes it for zero.
 */
export function valueCell(value: Value, { t, format }: Words): ChartCell {
  return value.status === 'ok'
    ? { text: format.metric(value.value, value.definition), raw: value.value }
    : { text: absenceText(value, t).status, raw: value.status };
}

/** A count as a cell; empty where there is none. */
export function countCell(
  count: number | undefined,
  { format }: Words,
): ChartCell {
  return { text: count === undefined ? '' : format.count(count), raw: count };
}
