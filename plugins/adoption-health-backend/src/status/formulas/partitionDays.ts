import { PartitionDays } from './daysAhead';

/**
 * The days of a partition, from what Postgres says of its bound; undefined for
 * the default partition.
 */
export function partitionDays(bound: string): PartitionDays | undefined {
  const match = /FROM \('?(\d+)'?\) TO \('?(\d+)'?\)/.exec(bound);
  return match
    ? { from: Number(match[1]), until: Number(match[2]) }
    : undefined;
}
