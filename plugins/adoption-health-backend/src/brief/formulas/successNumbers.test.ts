import {
  DecisionGate,
  GateState,
  SuccessId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import {
  buildAbsent,
  buildSettings,
  buildValue,
} from '../__testUtils__/buildParts';
import { successNumbers } from './successNumbers';

function verdictFor(
  id: SuccessId,
  options: {
    value?: Value;
    upperBound?: Value;
    state?: GateState;
  },
) {
  const gate: DecisionGate = {
    state: options.state ?? 'not-enough-data',
    weeks: 0,
    weeksNeeded: 8,
  };
  const values: Record<SuccessId, Value> = {
    adoptionRate: buildValue('adoptionRate', { value: 0.2 }),
    staleShare: buildValue('staleShare', { value: 0.01 }),
    pageReadyP75: buildValue('pageReadyP75', { value: 3000 }),
    uptime: buildValue('uptime', { value: 0.9995 }),
  };
  return successNumbers({
    values: { ...values, ...(options.value && { [id]: options.value }) },
    staleUpperBound:
      options.upperBound ?? buildValue('staleUpperBound', { value: 0.015 }),
    targets: buildSettings().targets,
    gate,
  }).find(number => number.id === id)?.verdict;
}

describe('successNumbers', () => {
  it('has all four, in their order, and the worst case of one', () => {
    const upperBound = buildValue('staleUpperBound', { value: 0.5 });
    const numbers = successNumbers({
      values: {
        adoptionRate: buildValue('adoptionRate'),
        staleShare: buildValue('staleShare'),
        pageReadyP75: buildValue('pageReadyP75'),
        uptime: buildValue('uptime'),
      },
      staleUpperBound: upperBound,
      targets: buildSettings().targets,
      gate: { state: 'missed', weeks: 0, weeksNeeded: 8 },
    });
    expect(numbers.map(({ id }) => id)).toEqual([
      'adoptionRate',
      'staleShare',
      'pageReadyP75',
      'uptime',
    ]);
    expect(numbers.map(({ worst }) => worst)).toEqual([
      undefined,
      upperBound,
      undefined,
      undefined,
    ]);
  });

  const gates: Array<[GateState, string]> = [
    ['on-track', 'at-risk'],
    ['at-risk', 'at-risk'],
    ['off-track', 'not-met'],
    ['missed', 'not-met'],
    ['not-enough-data', 'not-met'],
  ];
  it.each(gates)('adoption below target, gate %s, is %s', (state, verdict) => {
    expect(verdictFor('adoptionRate', { state })).toBe(verdict);
  });

  it('does not doubt adoption that is reached, nor guess one not known', () => {
    const value = buildValue('adoptionRate', { value: 0.3 });
    expect(verdictFor('adoptionRate', { value, state: 'at-risk' })).toBe('met');
    const absent = buildAbsent('adoptionRate', {});
    expect(
      verdictFor('adoptionRate', { value: absent, state: 'on-track' }),
    ).toBe('unknown');
  });

  it.each([
    [0.01, 0.015, 'met'],
    [0.01, 0.02, 'unknown'],
    [0.02, 0.02, 'not-met'],
  ])('stale share %d, at most %d, is %s', (share, most, verdict) => {
    expect(
      verdictFor('staleShare', {
        value: buildValue('staleShare', { value: share }),
        upperBound: buildValue('staleUpperBound', { value: most }),
      }),
    ).toBe(verdict);
  });

  it.each([
    [4999, 'met'],
    [5000, 'not-met'],
  ])('page ready in %d ms is %s', (ms, verdict) => {
    const value = buildValue('pageReadyP75', { value: ms });
    expect(verdictFor('pageReadyP75', { value })).toBe(verdict);
  });

  it.each([
    [0.9995, 0.9, 'met'],
    [0.9995, 0.89, 'unknown'],
    [0.99, 0.95, 'not-met'],
  ])('uptime %d at coverage %d is %s', (uptime, coverage, verdict) => {
    const value = buildValue('uptime', { value: uptime, coverage });
    expect(verdictFor('uptime', { value })).toBe(verdict);
  });
});
