import {
  Assumption,
  EstimateRequest,
} from 'backstage-plugin-adoption-health-common';
import { anchor, Coefficients } from '../estimateData';

/**
 * What the figures at the anchor are multiplied with in another situation.
 * 1 at the anchor; never falls when the company grows, skill sinks or more is
 * customised.
 */
export function estimateFactor(
  coefficients: Coefficients,
  request: EstimateRequest,
): number {
  const { sizeExponent, skill, customisation } = coefficients;
  return (
    (request.engineers / anchor.request.engineers) ** sizeExponent *
    skill[request.frontendSkill] *
    customisation[request.customisation]
  );
}

/** The coefficients that move `what` in this situation, by name. */
export function appliedAssumptions(
  coefficients: Coefficients,
  options: { request: EstimateRequest; what: 'people' | 'time' },
): Assumption[] {
  const { request, what } = options;
  const { engineers, frontendSkill, customisation } = request;
  const { request: anchored } = anchor;
  const moved = what === 'people' ? 'Full-time people' : 'Months to 30 %';
  const applied: Array<Assumption & { applies: boolean }> = [
    {
      id: `${what}-size-exponent`,
      text: `${moved} grow with the number of engineers, relative to ${anchored.engineers}, to this power`,
      value: coefficients.sizeExponent,
      applies: engineers !== anchored.engineers,
    },
    {
      id: `${what}-skill-${frontendSkill}`,
      text: `${moved} with ${frontendSkill} frontend skill, relative to ${anchored.frontendSkill} skill`,
      value: coefficients.skill[frontendSkill],
      applies: frontendSkill !== anchored.frontendSkill,
    },
    {
      id: `${what}-customisation-${customisation}`,
      text: `${moved} with ${customisation} customisation, relative to ${anchored.customisation}`,
      value: coefficients.customisation[customisation],
      applies: customisation !== anchored.customisation,
    },
  ];
  return applied
    .filter(({ applies }) => applies)
    .map(({ id, text, value }) => ({ id, text, value }));
}
