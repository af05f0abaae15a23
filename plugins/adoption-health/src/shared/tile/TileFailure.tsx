import { ReactElement } from 'react';
import { Panel } from '../Panel';
import styles from '../parts.module.css';

/** A tile whose answer did not come. */
export function TileFailure(props: { name: string; children: ReactElement }) {
  return (
    <Panel className={`${styles.tile} ${styles.tileEmpty}`} label={props.name}>
      <div className={styles.tileTop}>
        <h3>{props.name}</h3>
      </div>
      <div className={styles.tileFailure}>{props.children}</div>
    </Panel>
  );
}
