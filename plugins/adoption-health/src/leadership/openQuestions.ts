import { Brief, SuccessNumber } from 'backstage-plugin-adoption-health-common';
import { absenceText, Format, Translate } from '../shared';
import { goalText } from './goalText';

/** Something this page cannot say, and why. */
export interface OpenQuestion {
  id: string;
  title: string;
  text: string;
}

interface Words {
  t: Translate;
  format: Format;
}

/**
 * What the page does not know, from the states of its values: numbers that are
 * missing, not judged, not complete or not from here.
 */
export function openQuestions(brief: Brief, words: Words): OpenQuestion[] {
  return [
    ...brief.success.flatMap(number => [
      missingNumber(number, words),
      unjudgedEntities(number, words),
    ]),
    missingForecast(brief, words),
    missedTime(brief, words),
    unfinishedDay(brief, words),
    ownCost(brief, words),
    fullPrice(brief, words),
  ].filter(question => question !== undefined);
}

function missingNumber(
  number: SuccessNumber,
  { t }: Words,
): OpenQuestion | undefined {
  if (number.value.status === 'ok') {
    return undefined;
  }
  return {
    id: number.id,
    title: t(`leadership.unknowns.missing.${number.id}`),
    text: absenceText(number.value, t).what,
  };
}

function unjudgedEntities(
  number: SuccessNumber,
  { t, format }: Words,
): OpenQuestion | undefined {
  const { id, value, worst } = number;
  if (id !== 'staleShare' || value.status !== 'ok' || worst?.status !== 'ok') {
    return undefined;
  }
  const count = (worst.n ?? 0) - (value.n ?? 0);
  if (count <= 0) {
    return undefined;
  }
  return {
    id: 'unjudged',
    title: t('leadership.unknowns.unjudged.title', { count }),
    text: t('leadership.unknowns.unjudged.text', {
      worst: format.metric(worst.value, worst.definition),
    }),
  };
}

function missingForecast(
  { gate, success }: Brief,
  words: Words,
): OpenQuestion | undefined {
  const { t } = words;
  const adoption = success.find(number => number.id === 'adoptionRate');
  if (gate.state !== 'not-enough-data' || !adoption) {
    return undefined;
  }
  return {
    id: 'forecast',
    title: t('leadership.unknowns.forecast.title', {
      goal: goalText(adoption.target, words),
    }),
    text:
      gate.weeks < gate.weeksNeeded
        ? t('leadership.unknowns.forecast.text', {
            weeks: String(gate.weeks),
            needed: String(gate.weeksNeeded),
          })
        : t('leadership.unknowns.forecast.textEnough'),
  };
}

function missedTime(
  { success }: Brief,
  { t, format }: Words,
): OpenQuestion | undefined {
  const coverage = Math.min(
    1,
    ...success.map(({ value }) => (value.status === 'ok' ? value.coverage : 1)),
  );
  if (coverage >= 1) {
    return undefined;
  }
  return {
    id: 'coverage',
    title: t('leadership.unknowns.coverage.title'),
    text: t('leadership.unknowns.coverage.text', {
      share: format.share(coverage, { target: 1 }),
    }),
  };
}

function unfinishedDay(
  { today }: Brief,
  { t }: Words,
): OpenQuestion | undefined {
  return today
    ? {
        id: 'today',
        title: t('leadership.unknowns.today.title'),
        text: t('leadership.unknowns.today.text'),
      }
    : undefined;
}

function ownCost({ value }: Brief, { t }: Words): OpenQuestion | undefined {
  return value.selfHosted.evidence === 'measured'
    ? undefined
    : {
        id: 'cost',
        title: t('leadership.unknowns.cost.title'),
        text: t('leadership.unknowns.cost.text'),
      };
}

function fullPrice({ value }: Brief, { t }: Words): OpenQuestion | undefined {
  return value.bought.length === 0
    ? undefined
    : {
        id: 'price',
        title: t('leadership.unknowns.price.title'),
        text: t('leadership.unknowns.price.text'),
      };
}
