import { Words } from '../shared';
import { FrequencyFinding } from './frequency/frequencyFinding';
import { LifecycleFinding } from './lifecycle/lifecycleFinding';

/**
 * Joined against dropped out, in numbers, and how many came only once. What is
 * not known is left out, or said to be unknown.
 */
export function adoptionSentence(
  known: {
    lifecycle: LifecycleFinding | undefined;
    frequency: FrequencyFinding | undefined;
  },
  words: Words,
): string {
  const { t, format } = words;
  const { lifecycle, frequency } = known;
  const first = weekSentence(lifecycle, words);
  if (frequency?.kind !== 'told') {
    return first ?? t(`adoption.sentence.${silence(lifecycle)}`);
  }
  const counts = {
    once: format.count(frequency.once),
    all: format.count(frequency.all),
  };
  return first === undefined
    ? t('adoption.sentence.once', counts)
    : t('adoption.sentence.both', { first, ...counts });
}

/** Why nothing is said: too few people, or too little known. */
function silence(
  lifecycle: LifecycleFinding | undefined,
): 'tooFew' | 'nothingKnown' {
  return lifecycle?.kind === 'hidden' ? 'tooFew' : 'nothingKnown';
}

function weekSentence(
  lifecycle: LifecycleFinding | undefined,
  { t, format }: Words,
): string | undefined {
  switch (lifecycle?.kind) {
    case 'told': {
      const { gained, lost } = lifecycle;
      const counts = { gained: format.count(gained), lost: format.count(lost) };
      if (gained === lost) {
        return t('adoption.sentence.even', counts);
      }
      return gained > lost
        ? t('adoption.sentence.more', counts)
        : t('adoption.sentence.fewer', counts);
    }
    case 'early':
      return t('adoption.sentence.early', {
        retained: format.count(lifecycle.retained),
        lost: format.count(lifecycle.lost),
      });
    default:
      return undefined;
  }
}
