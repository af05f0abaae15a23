import { DecisionGate } from 'backstage-plugin-adoption-health-common';
import { words } from '../__testUtils__/words';
import { gateText } from './gateText';

const plain = (text: string | undefined) => text?.replace(/\u202f/g, ' ');
const gate = (overrides: Partial<DecisionGate>): DecisionGate => ({
  state: 'on-track',
  weeks: 12,
  weeksNeeded: 8,
  ...overrides,
});
const forecast = { low: 0.256, middle: 0.337, high: 0.442 };

describe('gateText', () => {
  it.each<[string | undefined, Partial<DecisionGate>]>([
    [
      'If the pace of the last weeks holds: 26 % to 44 %, most likely 34 %.',
      { forecast },
    ],
    [
      '3 of 8 weeks with a rate are in. Before that, a line through them would be a guess.',
      { state: 'not-enough-data', weeks: 3 },
    ],
    [undefined, { state: 'not-enough-data', weeks: 8 }],
    [undefined, { state: 'reached' }],
  ])('says “%s”', (text, overrides) => {
    expect(plain(gateText(gate(overrides), words()))).toBe(text);
  });
});
