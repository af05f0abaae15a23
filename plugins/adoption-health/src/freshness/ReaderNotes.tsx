import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../shared';
import styles from './warning.module.css';

/** What readers told the owners since the entity last changed, newest first. */
export function ReaderNotes(props: {
  reports: EntityFreshness['reports'];
  /** The id of its heading. */
  headingId?: string;
}) {
  const { reports, headingId } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <div className={styles.notes}>
      <h3 id={headingId}>
        {t('freshness.reports.title', { count: reports.readers })}
      </h3>
      <p className={styles.muted}>{t('freshness.reports.text')}</p>
      <ul>
        {reports.notes.map((report, index) => (
          <li key={index}>
            <span className={styles.muted}>{format.dayOfYear(report.on)}</span>{' '}
            {t(`freshness.report.reason.${report.reason}`)}
            {report.note && <q>{report.note}</q>}
          </li>
        ))}
      </ul>
    </div>
  );
}
