import { Evidence } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';

/**
 * How a number came about: full disc measured, half disc surveyed, dotted ring
 * estimated, thin ring assumed.
 */
export function EvidenceBadge(props: { evidence: Evidence }) {
  const t = useMessages();
  return (
    <span className={styles.evidence} data-evidence={props.evidence}>
      {t(`shared.evidence.${props.evidence}`)}
    </span>
  );
}
