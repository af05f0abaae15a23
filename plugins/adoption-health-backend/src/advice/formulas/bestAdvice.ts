import { Advice } from 'backstage-plugin-adoption-health-common';
import { rankedRules, urgentRules } from '../rules';
import { Situation } from '../Situation';

const SHOWN = 3;

/**
 * The three actions most worth doing: what spoils all other numbers first,
 * then by the people helped; rules come in their order where that is equal.
 */
export function bestAdvice(situation: Situation): Advice[] {
  const urgent = urgentRules.flatMap(rule => rule(situation) ?? []);
  const ranked = rankedRules
    .flatMap(rule => rule(situation) ?? [])
    .sort((one, other) => other.people - one.people);
  return [...urgent, ...ranked].slice(0, SHOWN);
}
