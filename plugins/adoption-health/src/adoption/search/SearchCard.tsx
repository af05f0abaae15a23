import { Context, SearchHealth } from 'backstage-plugin-adoption-health-common';
import { useSearchHealth } from '../../api/hooks/useSearchHealth';
import { ChartFrame, useWords, windowText, Words } from '../../shared';
import styles from '../adoption.module.css';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { searchTable } from './searchTable';
import { SearchTerms } from './SearchTerms';

/** What people search for and do not find. */
export function SearchCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { days } = useAsked(context);
  return (
    <QuestionCard
      heading={t('adoption.search.heading')}
      query={useSearchHealth(days)}
      heightPx={340}
    >
      {health => <Searches health={health} context={context} />}
    </QuestionCard>
  );
}

function Searches(props: { health: SearchHealth; context: Context }) {
  const { health, context } = props;
  const words = useWords();
  const { t, format } = words;
  const { episodes, zeroShare } = health;
  const heading = t('adoption.search.heading');
  if (isAbsent(episodes)) {
    return <AbsentCard title={heading} value={episodes} scope="portal" />;
  }
  if (episodes.value === 0) {
    return (
      <EmptyCard title={t('adoption.search.none')} scope="portal">
        {t('adoption.search.noneText')}
      </EmptyCard>
    );
  }
  const title = titleOf({ zeroShare, searches: episodes.value }, words);
  const k = format.count(context.minimumGroupSize);
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={[
            ...countSentences(health, words),
            t('adoption.search.terms', { k }),
          ]}
          scope="portal"
        />
      }
      table={searchTable(health, words)}
      isTable
      fileName="searches"
      value={zeroShare}
    >
      {health.terms.length === 0 && (
        <p className={styles.note}>{t('adoption.search.noTerms', { k })}</p>
      )}
      <SearchTerms health={health} label={title} />
      <p className={styles.note}>{leadsText(health, words)}</p>
    </ChartFrame>
  );
}

function titleOf(
  found: { zeroShare: SearchHealth['zeroShare']; searches: number },
  { t, format }: Words,
): string {
  const { zeroShare, searches } = found;
  if (isAbsent(zeroShare)) {
    const counts = { count: searches, n: format.count(searches) };
    return zeroShare.status === 'suppressed'
      ? t('adoption.search.hiddenShare', counts)
      : t('adoption.search.counted', counts);
  }
  return zeroShare.value === 0
    ? t('adoption.search.foundNone')
    : t('adoption.search.found', { share: format.share(zeroShare.value) });
}

function countSentences(
  { zeroShare, unknownResults, window }: SearchHealth,
  words: Words,
): Array<string | false> {
  const { t, format } = words;
  return [
    zeroShare.status === 'ok' &&
      zeroShare.n !== undefined &&
      zeroShare.denominator !== undefined &&
      t('adoption.search.counts', {
        n: format.count(zeroShare.n),
        all: format.count(zeroShare.denominator),
        days: windowText(window, words),
      }),
    zeroShare.status === 'ok' &&
      unknownResults > 0 &&
      t('adoption.search.unknown', {
        count: unknownResults,
        n: format.count(unknownResults),
      }),
  ];
}

function leadsText(
  { clickedShare, medianRank }: SearchHealth,
  { t, format }: Words,
): string {
  const sentences: string[] = [];
  if (clickedShare.status === 'ok') {
    const share = format.share(clickedShare.value);
    sentences.push(t('adoption.search.clicked', { share }));
  }
  if (medianRank.status === 'ok') {
    const rank = format.decimal(medianRank.value);
    sentences.push(t('adoption.search.rank', { rank }));
  }
  return sentences.join(' ');
}
