import { ReactNode } from 'react';
import { ChartFrame } from '../../shared';
import styles from '../adoption.module.css';
import { Subtitle } from './Subtitle';

/** A card with nothing to draw: what is so, and what would change it. */
export function EmptyCard(props: {
  title: string;
  scope: 'group' | 'portal';
  children: ReactNode;
}) {
  return (
    <ChartFrame title={props.title} subtitle={<Subtitle scope={props.scope} />}>
      <p className={styles.empty}>{props.children}</p>
    </ChartFrame>
  );
}
