import { DecisionGate, Target } from 'backstage-plugin-adoption-health-common';
import { words } from '../__testUtils__/words';
import { gateTitle } from './gateTitle';

const plain = (text: string) => text.replace(/\u202f/g, ' ');
const target: Target = {
  value: 0.3,
  direction: 'at-least',
  by: '2027-06-30',
};
const gate = (overrides: Partial<DecisionGate>): DecisionGate => ({
  state: 'on-track',
  weeks: 12,
  weeksNeeded: 8,
  ...overrides,
});
const forecast = { low: 0.256, middle: 0.337, high: 0.442 };

describe('gateTitle', () => {
  it.each<[string, Partial<DecisionGate>]>([
    ['30 % by 30 Jun 2027 is reached', { state: 'reached' }],
    ['The date for 30 % by 30 Jun 2027 has passed', { state: 'missed' }],
    ['30 % by 30 Jun 2027 is on track', { state: 'on-track', forecast }],
    ['30 % by 30 Jun 2027 is likely, not safe', { state: 'at-risk', forecast }],
    [
      '30 % by 30 Jun 2027 is possible, not likely',
      { state: 'at-risk', forecast: { ...forecast, middle: 0.29 } },
    ],
    [
      '30 % by 30 Jun 2027 is out of reach at this pace',
      { state: 'off-track', forecast },
    ],
    [
      'A forecast needs 5 more complete weeks',
      { state: 'not-enough-data', weeks: 3 },
    ],
    [
      'A forecast needs 1 more complete week',
      { state: 'not-enough-data', weeks: 7 },
    ],
    [
      'No forecast of 30 % by 30 Jun 2027 yet',
      { state: 'not-enough-data', weeks: 8 },
    ],
  ])('says “%s”', (title, overrides) => {
    expect(plain(gateTitle(gate(overrides), { target, ...words() }))).toBe(
      title,
    );
  });

  it('says a target without a date', () => {
    expect(
      plain(
        gateTitle(gate({}), {
          target: { value: 0.3, direction: 'at-least' },
          ...words(),
        }),
      ),
    ).toBe('30 % is on track');
  });
});
