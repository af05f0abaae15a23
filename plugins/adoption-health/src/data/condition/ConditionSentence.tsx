import { Day, Status } from 'backstage-plugin-adoption-health-common';
import { AsyncQuery, useWords } from '../../shared';
import { conditionText } from './conditionText';
import { dataCondition } from './dataCondition';
import { SentenceSkeleton } from './SentenceSkeleton';

/** The condition of the data, for those who see all of it. */
export function ConditionSentence(props: {
  query: AsyncQuery<Status>;
  today: Day;
}) {
  const { query, today } = props;
  const words = useWords();
  if (query.data) {
    return <>{conditionText(dataCondition(query.data, today), words)}</>;
  }
  return query.error ? (
    <>{words.t('data.sentence.unknown')}</>
  ) : (
    <SentenceSkeleton />
  );
}
