import { Finding } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../shared';
import { DescriptorChangeView } from './DescriptorChangeView';
import { EditLink } from './EditLink';
import styles from './warning.module.css';
import { findingTitle } from './warningHeading';

/**
 * One finding: the facts and what would mend it. A finding alone needs no title
 * and no date, for the heading of the warning says both.
 */
export function FindingItem(props: {
  finding: Finding;
  /** Its number, where there are several. */
  order?: number;
  /** Where to mend it; shown once in a warning. */
  editUrl?: string;
}) {
  const { finding, order, editUrl } = props;
  const { fix } = finding;
  const t = useMessages();
  const format = useFormat();
  return (
    <li className={styles.finding}>
      <span className={order ? styles.order : undefined}>{order}</span>
      <div>
        {order && (
          <div className={styles.findingTop}>
            <h3>{findingTitle(finding, t)}</h3>
            <span>
              {t(`freshness.since.${finding.severity}`, {
                day: format.day(finding.since),
              })}
            </span>
          </div>
        )}
        <p className={styles.evidence}>{finding.evidence}</p>
        <p className={styles.fix}>{fix.summary}</p>
        {fix.change ? (
          <DescriptorChangeView change={fix.change} editUrl={editUrl} />
        ) : (
          editUrl && <EditLink url={editUrl} />
        )}
      </div>
    </li>
  );
}
