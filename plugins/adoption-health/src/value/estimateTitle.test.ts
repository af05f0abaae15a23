import { words } from '../__testUtils__/words';
import {
  buildEstimate,
  buildEstimateOption,
} from './__testUtils__/buildEstimate';
import { estimateTitle } from './estimateTitle';

const plain = (text: string) => text.replace(/\u202f/g, ' ');
const title = (options: Parameters<typeof buildEstimateOption>[0][]) =>
  plain(
    estimateTitle(
      buildEstimate({ options: options.map(buildEstimateOption) }),
      words(),
    ),
  );

describe('estimateTitle', () => {
  it('names the option that gets there first', () => {
    expect(
      title([
        { name: 'Slow', monthsTo30Percent: { low: 18, high: 24 } },
        { name: 'Soon' },
      ]),
    ).toBe(
      'Soon reaches 30 % soonest, in 6 to 9 months, for $125 k to $200 k in the first year',
    );
  });

  it('takes the surer of two that may be as soon', () => {
    expect(
      title([
        { name: 'Vague', monthsTo30Percent: { low: 6, high: 12 } },
        { name: 'Sure', monthsTo30Percent: { low: 6, high: 8 } },
      ]),
    ).toMatch(/^Sure reaches/);
  });

  it('takes the cheaper of two that are as soon', () => {
    expect(
      title([
        { name: 'Dear', firstYearCost: { low: 300_000, high: 300_000 } },
        { name: 'Cheap', firstYearCost: { low: 100_000, high: 400_000 } },
      ]),
    ).toMatch(/^Cheap reaches/);
  });

  it('says that there is no option', () => {
    expect(title([])).toBe('No option has an estimate here');
  });
});
