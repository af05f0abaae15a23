import { FieldDiet } from 'backstage-plugin-adoption-health-common';

/** A field that fewer than this share of the entities fill in is rare. */
export const FEW_FILL_IN = 0.25;
/** A field that this share of the entities changes in 90 days moves often. */
export const OFTEN_CHANGES = 0.1;
/** From this share on a machine fills it in. */
const MOSTLY_MACHINE = 0.5;

/** A field of the descriptors of one kind. */
export type DietField = FieldDiet['kinds'][number]['fields'][number];

/** What a field's use suggests. */
export type FieldAdvice = 'drop' | 'automate' | 'keep';

/**
 * What could be dropped or automated. A field that is filled by a machine
 * costs nobody anything, so it is kept however rare it is. Without a known
 * change rate nothing is said of automating.
 */
export function fieldAdvice(field: DietField): FieldAdvice {
  const { filled, machineFilled, fillRate, changeRate } = field;
  const byMachine = filled > 0 && machineFilled / filled >= MOSTLY_MACHINE;
  if (byMachine || fillRate.status !== 'ok') {
    return 'keep';
  }
  if (fillRate.value < FEW_FILL_IN) {
    return 'drop';
  }
  return changeRate.status === 'ok' && changeRate.value >= OFTEN_CHANGES
    ? 'automate'
    : 'keep';
}

/** Fields to act on first, then by how few fill them in. */
export function byAdvice(one: DietField, other: DietField): number {
  const rank = { drop: 0, automate: 1, keep: 2 };
  return (
    rank[fieldAdvice(one)] - rank[fieldAdvice(other)] ||
    one.filled - other.filled ||
    one.path.localeCompare(other.path)
  );
}
