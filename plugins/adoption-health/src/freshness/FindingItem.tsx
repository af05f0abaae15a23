import {
  Finding,
  SuggestedOwner,
} from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../shared';
import { DescriptorChangeView } from './DescriptorChangeView';
import { EditLink } from './EditLink';
import { findingChange } from './findingChange';
import { SuggestedOwnerFacts } from './SuggestedOwnerFacts';
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
  /** Who may own it; shown once in a warning. */
  suggestedOwner?: SuggestedOwner;
  /** What the descriptor says of its owner now. */
  currentOwner?: string;
}) {
  const { finding, order, editUrl, suggestedOwner, currentOwner } = props;
  const { fix } = finding;
  const t = useMessages();
  const format = useFormat();
  const change = findingChange(finding, {
    suggested: suggestedOwner,
    current: currentOwner,
  });
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
        {suggestedOwner && <SuggestedOwnerFacts suggested={suggestedOwner} />}
        {change ? (
          <DescriptorChangeView change={change} editUrl={editUrl} />
        ) : (
          editUrl && <EditLink url={editUrl} />
        )}
      </div>
    </li>
  );
}
