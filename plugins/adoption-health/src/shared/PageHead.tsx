import { ReactNode } from 'react';
import styles from './parts.module.css';

/** The sentence a page opens with, and the filters it answers to. */
export function PageHead(props: { sentence: ReactNode; filters?: ReactNode }) {
  return (
    <div className={styles.pageHead}>
      <h1>{props.sentence}</h1>
      {props.filters && <div className={styles.filters}>{props.filters}</div>}
    </div>
  );
}
