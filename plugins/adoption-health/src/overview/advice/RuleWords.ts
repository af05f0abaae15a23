import { Advice } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../../shared';

/** An action in words. */
export interface AdviceText {
  /** What to do. */
  what: string;
  /** The facts that speak for it. */
  why: string;
  /** How many people it is about, or why nobody can tell. */
  whom: string;
  /** What the link to it says. */
  press: string;
}

/** What it takes to write text: strings and numbers in a language. */
export interface Words {
  t: Translate;
  format: Format;
}

/**
 * The words of one rule; undefined where the facts are not those it knows, as
 * of a newer backend.
 */
export type RuleWords = (
  advice: Advice,
  words: Words,
) => AdviceText | undefined;

/** A fact that is a number; undefined where it is absent or something else. */
export function numberFact(advice: Advice, name: string): number | undefined {
  const fact = advice.facts[name];
  return typeof fact === 'number' ? fact : undefined;
}

/** A fact that is a text; undefined where it is absent or something else. */
export function textFact(advice: Advice, name: string): string | undefined {
  const fact = advice.facts[name];
  return typeof fact === 'string' ? fact : undefined;
}
