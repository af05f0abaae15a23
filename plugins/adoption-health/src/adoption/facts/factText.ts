import {
  AdoptionSummary,
  OkValue,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { countsText, Words } from '../../shared';

/** The numbers at the top, in their order. */
export const facts = [
  'wau',
  'mau',
  'habitual',
  'activatedShare',
  'teamAdoptionRate',
  'goldenPathShare',
] as const;

/** One of {@link facts}. */
export type Fact = (typeof facts)[number];

/** A number as it is spoken, and what it is a part of. */
export interface FactText {
  number: string;
  note?: string;
}

/** People and teams are counted, shares of what is new are shares. */
export function factText(
  fact: Fact,
  options: Words & { value: OkValue; values: AdoptionSummary['values'] },
): FactText {
  const { value, values, t, format } = options;
  const { n, denominator } = value;
  const number = format.metric(value.value, value.definition);
  switch (fact) {
    case 'wau':
      return { number, note: rateText(values.adoptionRate, options) };
    case 'mau':
      return { number, note: rateText(values.adoptionRate28, options) };
    case 'habitual':
      return n === undefined
        ? { number }
        : { number: format.count(n), note: rateText(value, options) };
    case 'teamAdoptionRate':
      return n === undefined || denominator === undefined
        ? { number }
        : {
            number: format.count(n),
            note: t('adoption.facts.ofTeams', { n: format.count(denominator) }),
          };
    default:
      return { number, note: countsText(value, options) };
  }
}

function rateText(rate: Value, { t, format }: Words): string | undefined {
  if (rate.status !== 'ok') {
    return undefined;
  }
  const share = format.share(rate.value);
  return rate.denominator === undefined
    ? t('adoption.facts.rate', { share })
    : t('adoption.facts.rateOf', { share, n: format.count(rate.denominator) });
}
