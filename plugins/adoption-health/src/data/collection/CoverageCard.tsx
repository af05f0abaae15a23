import { Day, Status } from 'backstage-plugin-adoption-health-common';
import { ChartFrame, useWords } from '../../shared';
import styles from '../data.module.css';
import { CoverageStrip } from './CoverageStrip';
import { coverageTable } from './coverageTable';
import { coverageTitle } from './coverageTitle';

/** Which of the last 28 days were collected, and how much of each. */
export function CoverageCard(props: {
  collection: Status['collection'];
  today: Day;
}) {
  const { collection, today } = props;
  const words = useWords();
  const title = coverageTitle(collection, { today, ...words });
  if (collection.days.length === 0) {
    return (
      <ChartFrame title={title}>
        <p className={styles.empty}>{words.t('data.coverage.noneText')}</p>
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={words.t('data.coverage.subtitle')}
      table={coverageTable(collection, { today, ...words })}
      fileName="collected-by-day"
    >
      <CoverageStrip collection={collection} today={today} />
    </ChartFrame>
  );
}
