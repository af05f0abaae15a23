import {
  Alternative,
  Brief,
  DecisionGate,
  metricDefinition,
  SuccessNumber,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { Cell, csv } from '../../platform/csv';

const columns = [
  'part',
  'id',
  'name',
  'status',
  'reason',
  'value',
  'low',
  'high',
  'unit',
  'n',
  'denominator',
  'from',
  'to',
  'complete',
  'coverage',
  'evidence',
  'target',
  'targetDirection',
  'targetBy',
  'verdict',
  'calculation',
  'source',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

/** A brief as one table, a number a row; shares are 0 to 1. */
export function briefCsv(brief: Brief): string {
  const { asOf, today, demo, success, gate, value } = brief;
  const rows: Row[] = [
    {
      part: 'brief',
      id: 'asOf',
      name: demo ? 'As of, demo data' : 'As of',
      value: asOf,
      complete: !today,
    },
    ...success.flatMap(successRows),
    ...gateRows(gate, success),
    {
      part: 'value',
      id: 'engineers',
      name: value.engineersAreExample ? 'Engineers, an example' : 'Engineers',
      value: value.engineers,
      unit: 'people',
    },
    ...[value.selfHosted, ...value.bought].map(alternative =>
      alternativeRow(alternative, value),
    ),
  ];
  return csv([
    [...columns],
    ...rows.map(row => columns.map(column => row[column])),
  ]);
}

function successRows(number: SuccessNumber): Row[] {
  const { id, value, worst, target, verdict } = number;
  const judged: Row = {
    part: 'success',
    id,
    ...valueCells(value),
    target: target.value,
    targetDirection: target.direction,
    targetBy: target.by,
    verdict,
  };
  return worst
    ? [judged, { part: 'success', id: worst.definition, ...valueCells(worst) }]
    : [judged];
}

function valueCells(value: Value): Row {
  const metric = metricDefinition(value.definition);
  const { from, to } = value.window;
  const shared: Row = {
    name: metric?.name,
    unit: metric?.unit,
    status: value.status,
    from,
    to,
  };
  if (value.status !== 'ok') {
    return { ...shared, reason: value.reason };
  }
  const { n, denominator, complete, coverage, evidence } = value;
  return {
    ...shared,
    value: value.value,
    n,
    denominator,
    complete,
    coverage,
    evidence,
  };
}

function gateRows(gate: DecisionGate, success: SuccessNumber[]): Row[] {
  const by = success.find(({ id }) => id === 'adoptionRate')?.target.by;
  const { state, weeks, forecast } = gate;
  const stated: Row = {
    part: 'gate',
    id: 'state',
    name: 'Decision gate',
    value: state,
    n: weeks,
  };
  return forecast
    ? [
        stated,
        {
          part: 'gate',
          id: 'forecast',
          name: 'Adoption rate forecast',
          value: forecast.middle,
          low: forecast.low,
          high: forecast.high,
          unit: 'share',
          n: weeks,
          to: by,
          evidence: 'estimated',
        },
      ]
    : [stated];
}

function alternativeRow(
  alternative: Alternative,
  { currency, sources }: Brief['value'],
): Row {
  const { id, name, yearlyCost, calculation, evidence, source } = alternative;
  return {
    part: 'value',
    id,
    name,
    low: yearlyCost.low,
    high: yearlyCost.high,
    unit: `${currency} a year`,
    evidence,
    calculation,
    source: `${sources[source].title}, ${sources[source].publisher}, ${sources[source].year}`,
  };
}
