import {
  AbsenceReason,
  OkValue,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { countText, metricText, shareText } from './numberText';

const reasons: Record<AbsenceReason, string> = {
  'before-collection': 'collection had not begun',
  'no-population': 'nobody is known to be eligible',
  'no-samples': 'no page load was measured',
  'few-samples': 'too few page loads were measured',
  'no-sweep': 'the catalog has not been checked yet',
  'no-probes': 'nothing checks from outside',
  'no-entities': 'the catalog has no entity to check',
  'no-inventory': 'the repositories were not counted',
  'nothing-to-count': 'there was nothing to count',
  'small-group': 'too few people to show it',
  'few-weeks': 'too few complete weeks',
};

const absences: Record<Exclude<Value['status'], 'ok'>, string> = {
  'no-data': 'no data',
  'not-enough-data': 'not enough data',
  suppressed: 'not shown',
};

/** A value in words, or why there is none. */
export function valueText(value: Value, target?: number): string {
  if (value.status === 'ok') {
    return metricText(value.value, { definition: value.definition, target });
  }
  const absence = absences[value.status];
  return value.reason ? `${absence}: ${reasons[value.reason]}` : absence;
}

/** What a value was counted from and over which days. */
export function basisText(value: Value): string {
  const { from, to } = value.window;
  const days = from === to ? from : `${from} to ${to}`;
  if (value.status !== 'ok') {
    return days;
  }
  const { complete, coverage, evidence } = value;
  return [
    countsText(value),
    complete ? days : `${days}, not over yet`,
    `data came in for ${shareText(coverage)} of the time`,
    evidence,
  ]
    .filter(part => part !== undefined)
    .join('; ');
}

function countsText({ n, denominator }: OkValue): string | undefined {
  if (n === undefined) {
    return denominator === undefined
      ? undefined
      : `of ${countText(denominator)}`;
  }
  return denominator === undefined
    ? `from ${countText(n)}`
    : `${countText(n)} of ${countText(denominator)}`;
}
