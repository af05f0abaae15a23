import {
  Changes,
  OkValue,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { Format } from '../../shared';

type Change = Changes['changes'][number];

/** Two ends of which both are there and over. */
export interface ComparedChange {
  metric: string;
  now: OkValue;
  before: OkValue;
  standing: 'better' | 'worse' | 'same';
}

/** The changes that can be told, and the numbers of which none can. */
export interface SortedChanges {
  /** Better or worse, in the order served. */
  moved: ComparedChange[];
  /** Neither. */
  unmoved: ComparedChange[];
  /** The end that keeps a number from being compared. */
  notCompared: Value[];
}

/**
 * Sorts changes out. An unfinished period is never compared with a finished
 * one (metrics.md 1.6), and what reads the same at both ends has not changed.
 */
export function sortedChanges(
  changes: readonly Change[],
  format: Format,
): SortedChanges {
  const compared: ComparedChange[] = [];
  const notCompared: Value[] = [];
  for (const { metric, now, before, direction } of changes) {
    if (isOver(now) && isOver(before)) {
      const standing = standingOf({ now, before, direction }, format);
      compared.push({ metric, now, before, standing });
    } else {
      notCompared.push(isOver(now) ? before : now);
    }
  }
  return {
    moved: compared.filter(({ standing }) => standing !== 'same'),
    unmoved: compared.filter(({ standing }) => standing === 'same'),
    notCompared,
  };
}

function isOver(value: Value): value is OkValue {
  return value.status === 'ok' && value.complete;
}

function standingOf(
  change: { now: OkValue; before: OkValue; direction: 'up' | 'down' },
  format: Format,
): ComparedChange['standing'] {
  const { now, before, direction } = change;
  const spoken = (value: OkValue) =>
    format.metric(value.value, value.definition);
  if (spoken(now) === spoken(before)) {
    return 'same';
  }
  const rose = now.value > before.value;
  return rose === (direction === 'up') ? 'better' : 'worse';
}
