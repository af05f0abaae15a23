import {
  EstimateRequest,
  estimateSchema,
} from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import { estimate } from './estimate';

const skills = ['strong', 'moderate', 'weak'] as const;
const customisations = ['low', 'medium', 'high'] as const;

const sourced: EstimateRequest = {
  engineers: 300,
  frontendSkill: 'moderate',
  timelineMonths: 12,
  customisation: 'medium',
};
const requestArbitrary: fc.Arbitrary<EstimateRequest> = fc.record({
  engineers: fc.integer({ min: 1, max: 1_000_000 }),
  frontendSkill: fc.constantFrom(...skills),
  timelineMonths: fc.integer({ min: 1, max: 60 }),
  customisation: fc.constantFrom(...customisations),
});

const optionsFor = (request: EstimateRequest) =>
  estimate(request, { currency: 'USD' }).options;

function optionFor(id: string, overrides: Partial<EstimateRequest> = {}) {
  const option = optionsFor({ ...sourced, ...overrides }).find(
    one => one.id === id,
  );
  if (!option) {
    throw new Error(`No option ${id}`);
  }
  return option;
}

describe('estimate', () => {
  it.each([
    [
      'self-hosted-backstage',
      {
        fte: { low: 7, high: 10 },
        firstYearCost: { low: 1_050_000, high: 1_500_000 },
        yearlyCost: { low: 900_000, high: 1_200_000 },
        monthsTo30Percent: { low: 18, high: 24 },
      },
    ],
    [
      'port',
      {
        fte: { low: 0.5, high: 1 },
        firstYearCost: { low: 125_000, high: 200_000 },
        yearlyCost: { low: 75_000, high: 150_000 },
        monthsTo30Percent: { low: 6, high: 9 },
      },
    ],
    [
      'custom',
      {
        fte: { low: 2, high: 4 },
        firstYearCost: { low: 300_000, high: 600_000 },
        yearlyCost: { low: 300_000, high: 600_000 },
        monthsTo30Percent: { low: 12, high: 18 },
      },
    ],
  ])('is that of its source for %s at the sourced situation', (id, figures) => {
    expect(optionFor(id)).toMatchObject({
      ...figures,
      evidence: 'estimated',
      assumptions: [],
      sources: ['production-report'],
    });
  });

  it('names the coefficients that no source gives', () => {
    const option = optionFor('custom', {
      engineers: 600,
      frontendSkill: 'weak',
    });
    expect(option.evidence).toBe('assumed');
    expect(option.assumptions?.map(({ id }) => id)).toEqual([
      'people-size-exponent',
      'people-skill-weak',
      'time-size-exponent',
      'time-skill-weak',
    ]);
    expect(option.assumptions?.[1]).toEqual({
      id: 'people-skill-weak',
      text: 'Full-time people with weak frontend skill, relative to moderate skill',
      value: 1.15,
    });
  });

  it.each([
    [24, 'Fits the time there is'],
    [23, 'In time only if all goes well'],
    [18, 'In time only if all goes well'],
    [17, 'Later than the time there is'],
  ])('judges 18 to 24 months against %i', (timelineMonths, verdict) => {
    expect(
      optionFor('self-hosted-backstage', { timelineMonths }).verdict,
    ).toMatch(new RegExp(`^${verdict};`));
  });

  it('compares first years, and says what size the source advises', () => {
    expect(optionFor('self-hosted-backstage').verdict).toBe(
      'Later than the time there is; 7.8 times the lowest first-year cost; its source advises it from 500 engineers on.',
    );
    expect(optionFor('port').verdict).toBe(
      'Fits the time there is; lowest first-year cost.',
    );
    expect(
      optionFor('self-hosted-backstage', { engineers: 500 }).verdict,
    ).not.toMatch(/advises/);
  });

  it('shows the list price that the licence of its source is not', () => {
    expect(optionFor('port', { engineers: 200 }).otherSources).toEqual([
      {
        text: '187,200 USD a year in licences at list price',
        source: 'opslevel-comparison',
      },
    ]);
  });

  it('moves no figure with the timeline', () => {
    fc.assert(
      fc.property(
        requestArbitrary,
        fc.integer({ min: 1, max: 60 }),
        (request, timelineMonths) => {
          const figures = (situation: EstimateRequest) =>
            optionsFor(situation).map(({ verdict, ...rest }) => rest);
          expect(figures({ ...request, timelineMonths })).toEqual(
            figures(request),
          );
        },
      ),
    );
  });

  it('fits the contract, costs what its people cost, in whole units', () => {
    fc.assert(
      fc.property(requestArbitrary, request => {
        const answer = estimateSchema.parse(
          estimate(request, { currency: 'USD' }),
        );
        answer.options.forEach(option => {
          const licence = option.id === 'port' ? 50_000 : 0;
          (['low', 'high'] as const).forEach(end => {
            expect(option.firstYearCost[end]).toBe(
              Math.round(option.fte[end] * 150_000) + licence,
            );
            expect(Number.isInteger(option.yearlyCost[end])).toBe(true);
          });
          option.sources
            .concat(option.otherSources?.map(({ source }) => source) ?? [])
            .forEach(id => expect(answer.sources).toHaveProperty([id]));
        });
      }),
    );
  });

  it('never falls with size, skill gap or customisation', () => {
    fc.assert(
      fc.property(requestArbitrary, requestArbitrary, (one, other) => {
        const pick =
          <T>(order: readonly T[], end: 'least' | 'most') =>
          (first: T, second: T) => {
            const ranks = [order.indexOf(first), order.indexOf(second)];
            return order[
              end === 'least' ? Math.min(...ranks) : Math.max(...ranks)
            ];
          };
        const situation = (end: 'least' | 'most'): EstimateRequest => ({
          ...one,
          engineers:
            end === 'least'
              ? Math.min(one.engineers, other.engineers)
              : Math.max(one.engineers, other.engineers),
          frontendSkill: pick(skills, end)(
            one.frontendSkill,
            other.frontendSkill,
          ),
          customisation: pick(customisations, end)(
            one.customisation,
            other.customisation,
          ),
        });
        const most = optionsFor(situation('most'));
        optionsFor(situation('least')).forEach((option, index) => {
          const keys = [
            'fte',
            'firstYearCost',
            'yearlyCost',
            'monthsTo30Percent',
          ] as const;
          keys.forEach(key => {
            const { low, high } = option[key];
            expect(low).toBeLessThanOrEqual(high);
            expect(low).toBeLessThanOrEqual(most[index][key].low);
            expect(high).toBeLessThanOrEqual(most[index][key].high);
          });
        });
      }),
    );
  });
});
