import { Advice } from 'backstage-plugin-adoption-health-common';
import { refName } from '../../shared';
import { numberFact, RuleWords, textFact, Words } from './RuleWords';

/** Stale entities are read, and have an owner who can mend them. */
export const mostReadStale: RuleWords = (advice, words) => {
  const { t, format } = words;
  const count = numberFact(advice, 'entities');
  const ref = textFact(advice, 'ref');
  const readers = numberFact(advice, 'readers');
  if (count === undefined || ref === undefined || readers === undefined) {
    return undefined;
  }
  const name = textFact(advice, 'title') ?? refName(ref);
  const entities = format.count(count);
  return {
    what: t('overview.advice.most-read-stale.what', { count, entities, name }),
    why: t('overview.advice.most-read-stale.why', { count, name }),
    whom: t('overview.advice.most-read-stale.whom', {
      count: readers,
      readers: format.count(readers),
      name,
    }),
    press: t('overview.advice.most-read-stale.press'),
  };
};

const knownFindings = [
  'owner-unresolved',
  'owner-empty',
  'owner-left',
] as const;

/** Entities name owners who left or never were. */
export const ownersGone: RuleWords = (advice, words) => {
  const { t, format } = words;
  const count = numberFact(advice, 'entities');
  if (count === undefined) {
    return undefined;
  }
  const finding = textFact(advice, 'finding');
  const known = knownFindings.find(id => id === finding) ?? 'other';
  const entities = format.count(count);
  return {
    what: t('overview.advice.owners-gone.what', { count, entities }),
    why: t(`overview.advice.owners-gone.why.${known}`, { count }),
    whom: readersOfTheMostRead(advice, words),
    press: t('overview.advice.owners-gone.press', { count, entities }),
  };
};

/** Entities have no owner at all. */
export const ownersMissing: RuleWords = (advice, words) => {
  const { t, format } = words;
  const count = numberFact(advice, 'entities');
  if (count === undefined) {
    return undefined;
  }
  const entities = format.count(count);
  return {
    what: t('overview.advice.owners-missing.what', { count, entities }),
    why: t('overview.advice.owners-missing.why', { count }),
    whom: readersOfTheMostRead(advice, words),
    press: t('overview.advice.owners-missing.press', { count, entities }),
  };
};

function readersOfTheMostRead(advice: Advice, words: Words): string {
  const { t, format } = words;
  const readers = numberFact(advice, 'readers');
  return readers === undefined
    ? t('overview.advice.readers.few')
    : t('overview.advice.readers.mostRead', {
        count: readers,
        readers: format.count(readers),
      });
}
