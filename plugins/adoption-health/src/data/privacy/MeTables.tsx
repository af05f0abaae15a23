import { Me } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { ChartTable, DataTable, useWords } from '../../shared';
import styles from '../data.module.css';
import { tablesOfMe } from './tablesOfMe';

/** Days, events, attestations and groups; each opens on request. */
export function MeTables(props: { me: Me }) {
  const words = useWords();
  return (
    <>
      {tablesOfMe(props.me, words).map(({ title, table }) => (
        <Opening key={title} title={title} table={table} />
      ))}
    </>
  );
}

function Opening(props: { title: string; table: ChartTable }) {
  const titleId = useId();
  return (
    <details className={styles.opening}>
      <summary id={titleId}>{props.title}</summary>
      <div className={styles.openingTable}>
        <DataTable table={props.table} labelledBy={titleId} />
      </div>
    </details>
  );
}
