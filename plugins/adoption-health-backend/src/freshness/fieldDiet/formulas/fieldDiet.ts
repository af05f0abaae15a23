import {
  DayNumber,
  FieldDiet,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../../platform/okValue';
import { FieldCount } from './FieldCounts';

/** After so many days a field is looked at again, to see whether it differs. */
export const COMPARED_AFTER_DAYS = 90;

type KindDiet = FieldDiet['kinds'][number];

/**
 * The field diet: what each kind fills in, and what of it ever changes. The
 * kind with the most entities first, and in it what most of them fill in.
 * Source: metrics.md 3, "Field diet".
 *
 * @param picture - one count a kind and path, `entities` and `compared` being
 *   those of the kind; `day` is that of the sweep
 */
export function fieldDiet(picture: {
  counts: readonly FieldCount[];
  day: DayNumber;
}): FieldDiet {
  const { counts, day } = picture;
  const kinds = new Map<string, FieldCount[]>();
  for (const count of counts) {
    kinds.set(count.kind, [...(kinds.get(count.kind) ?? []), count]);
  }
  return {
    kinds: [...kinds]
      .map(([kind, fields]) => toKind(kind, { fields, day }))
      .sort((a, b) => b.entities - a.entities || (a.kind < b.kind ? -1 : 1)),
  };
}

function toKind(
  kind: string,
  facts: { fields: FieldCount[]; day: DayNumber },
): KindDiet {
  const { fields, day } = facts;
  return {
    kind,
    entities: fields[0]?.entities ?? 0,
    fields: [...fields]
      .sort((a, b) => b.filled - a.filled || (a.path < b.path ? -1 : 1))
      .map(field => ({
        path: field.path,
        filled: field.filled,
        machineFilled: field.machineFilled,
        fillRate: fillRate(field, day),
        changeRate: changeRate(field, day),
      })),
  };
}

function fillRate(field: FieldCount, day: DayNumber): Value {
  const { filled, entities } = field;
  // A sweep is a moment: nothing of it is still to come.
  const window = { from: day, to: day, complete: true };
  if (entities === 0) {
    const reason = 'no-entities';
    return absentValue('fieldFillRate', { status: 'no-data', reason, window });
  }
  const counted = { n: filled, denominator: entities, window, coverage: 1 };
  return okValue('fieldFillRate', { value: filled / entities, ...counted });
}

function changeRate(field: FieldCount, day: DayNumber): Value {
  const { differed, compared } = field;
  const window = { from: day - COMPARED_AFTER_DAYS, to: day, complete: true };
  if (compared === 0) {
    return absentValue('fieldChangeRate', {
      status: 'not-enough-data',
      reason: 'few-weeks',
      window,
    });
  }
  const counted = { n: differed, denominator: compared, window, coverage: 1 };
  return okValue('fieldChangeRate', { value: differed / compared, ...counted });
}
