import { SuccessId } from 'backstage-plugin-adoption-health-common';
import { Words } from '../../shared';
import { PageSentence } from './pageSentence';

/** The page's opening sentence in words. */
export function sentenceText(sentence: PageSentence, words: Words): string {
  const { t, format } = words;
  switch (sentence.kind) {
    case 'nothing-collected':
      return t('overview.sentence.nothingCollected');
    case 'collecting':
      return sentence.today
        ? t('overview.sentence.collectingSinceToday')
        : t('overview.sentence.collectingSince', {
            day: format.day(sentence.since),
          });
    case 'nothing-known':
      return t('overview.sentence.nothingKnown');
    case 'nothing-loaded':
      return t('overview.sentence.nothingLoaded');
    default: {
      const text = capitalised(judgedText(sentence, words));
      return sentence.partial
        ? t('overview.sentence.partial', { sentence: text })
        : text;
    }
  }
}

function judgedText(
  sentence: Extract<PageSentence, { kind: 'judged' }>,
  words: Words,
): string {
  const { t, format } = words;
  const clauses = (ids: SuccessId[], side: 'good' | 'bad') =>
    format.list(ids.map(id => t(`overview.sentence.${side}.${id}`)));
  const good = clauses(sentence.good, 'good');
  const bad = clauses(sentence.bad, 'bad');
  if (!bad || !good) {
    return good || bad;
  }
  return t('overview.sentence.goodButBad', { good, bad });
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
