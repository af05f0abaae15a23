import { Verdict } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';
import { VerdictIcon } from './VerdictIcon';

/** How a number stands against its target: shape, colour and word. */
export function VerdictBadge(props: {
  verdict: Verdict;
  /** Another word, e.g. "Not measured yet". */
  label?: string;
}) {
  const { verdict, label } = props;
  const t = useMessages();
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      {label ?? t(`shared.verdict.${verdict}`)}
    </span>
  );
}
