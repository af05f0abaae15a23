import { ReactNode } from 'react';
import styles from './parts.module.css';

/**
 * The sentence a page opens with, and the filters it answers to. The `h1` is
 * the title in the header that the frontend system draws.
 */
export function PageHead(props: {
  sentence: ReactNode;
  /** Whom the sentence is about. */
  note?: ReactNode;
  filters?: ReactNode;
}) {
  return (
    <div className={styles.pageHead}>
      <div className={styles.pageSentence}>
        <h2>{props.sentence}</h2>
        {props.note}
      </div>
      {props.filters && <div className={styles.filters}>{props.filters}</div>}
    </div>
  );
}
