import { briefSchema } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsent,
  buildAdoption,
  buildGate,
  buildParts,
  buildSettings,
  buildValue,
  today,
} from '../__testUtils__/buildParts';
import { BriefParts, composeBrief } from './composeBrief';

const compose = (parts: Partial<BriefParts> = {}) =>
  composeBrief(buildParts(parts), { today, settings: buildSettings() });

describe('composeBrief', () => {
  it('fits the contract and is of today', () => {
    const brief = briefSchema.parse(compose());
    expect(brief).toMatchObject({ asOf: '2026-11-21', today: true });
  });

  it('judges adoption by the forecast', () => {
    const brief = compose();
    expect(brief.gate).toMatchObject({ state: 'on-track', weeks: 10 });
    expect(brief.success[0].verdict).toBe('at-risk');
  });

  it('prices the alternatives for the people who are eligible', () => {
    const { value } = compose();
    expect(value.engineers).toBe(412);
    expect(value.engineersAreExample).toBeUndefined();
    expect(value.selfHosted.yearlyCost.low).toBe(3_090_000);
  });

  it.each([
    ['nobody is known', buildAbsent('adoptionRate', {})],
    [
      'too few are',
      buildAbsent('adoptionRate', {
        status: 'suppressed',
        reason: 'small-group',
      }),
    ],
    ['no divisor is served', buildValue('adoptionRate')],
  ])('prices an example, and says so, while %s', (_, rate) => {
    const { value } = compose({ adoption: buildAdoption(rate) });
    expect(value).toMatchObject({ engineers: 200, engineersAreExample: true });
  });

  it('knows no forecast in the first weeks', () => {
    const brief = compose({ gate: buildGate([0.1]) });
    expect(brief.gate).toMatchObject({ state: 'not-enough-data', weeks: 1 });
    expect(brief.success[0].verdict).toBe('not-met');
  });
});
