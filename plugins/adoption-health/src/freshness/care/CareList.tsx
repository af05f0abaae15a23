import { ReactNode } from 'react';
import styles from './care.module.css';

/** A list of {@link CareRow}. */
export function CareList(props: { children: ReactNode; labelledBy?: string }) {
  return (
    <ul className={styles.list} aria-labelledby={props.labelledBy}>
      {props.children}
    </ul>
  );
}
