import { Value } from 'backstage-plugin-adoption-health-common';
import { ReactNode } from 'react';
import {
  AbsentValue,
  absenceText,
  ChartFrame,
  useMessages,
  VerdictBadge,
} from '../../shared';
import styles from '../adoption.module.css';
import { Subtitle } from './Subtitle';

/**
 * A card whose number is not there: dashed where there is no data or not
 * enough, hatched where there is and too few people stand behind it.
 */
export function AbsentCard(props: {
  title: string;
  value: AbsentValue;
  scope: 'group' | 'portal';
  /** What can be told all the same. */
  children?: ReactNode;
}) {
  const { title, value, scope, children } = props;
  const t = useMessages();
  const { status, what, how } = absenceText(value, t);
  return (
    <ChartFrame
      title={title}
      subtitle={<Subtitle scope={scope} />}
      value={value}
    >
      <div className={styles.absent} data-status={value.status}>
        <VerdictBadge verdict="unknown" label={status} />
        <p>{what}</p>
        <p className={styles.note}>{how}</p>
      </div>
      {children}
    </ChartFrame>
  );
}

/** True for a value that is not there. */
export function isAbsent(value: Value): value is AbsentValue {
  return value.status !== 'ok';
}
