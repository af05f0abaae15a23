import { addDays, Context } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSummary } from '../../api';
import { metricDays, useFormat, useMessages } from '../../shared';
import { coverageText } from './coverageText';
import { SentenceSkeleton } from './SentenceSkeleton';

const WINDOW_DAYS = 28;

/** The condition of the data, as far as the numbers themselves tell. */
export function ReaderSentence(props: { context: Context }) {
  const { collectingSince, today } = props.context;
  const t = useMessages();
  const format = useFormat();
  const query = useAdoptionSummary(metricDays('mau', today));
  if (collectingSince === undefined) {
    return <>{t('data.sentence.nothing')}</>;
  }
  if (query.isPending) {
    return <SentenceSkeleton />;
  }
  const day = format.day(collectingSince);
  const mau = query.data?.values.mau;
  const isWindowFull = collectingSince <= addDays(today, -WINDOW_DAYS);
  return mau?.status === 'ok' && isWindowFull ? (
    <>
      {t('data.sentence.reader', {
        day,
        coverage: coverageText(mau.coverage, format),
      })}
    </>
  ) : (
    <>{t('data.sentence.readerSince', { day })}</>
  );
}
