import { Verdict } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useMessages, VerdictBadge } from '../shared';
import styles from './data.module.css';

/** A number about the data itself, and whether to look closer. */
export function Figure(props: {
  name: string;
  /** Undefined while it cannot be said. */
  value: string | undefined;
  verdict: Verdict;
  notes: Array<string | undefined>;
}) {
  const { name, value, notes } = props;
  const t = useMessages();
  const headingId = useId();
  const verdict = value === undefined ? 'unknown' : props.verdict;
  const labels = {
    met: t('data.figures.good'),
    'at-risk': t('data.figures.attention'),
    'not-met': t('data.figures.attention'),
    unknown: t('data.figures.unknown'),
  };
  return (
    <Panel
      labelledBy={headingId}
      className={value === undefined ? styles.figureEmpty : styles.figure}
    >
      <div className={styles.figureTop}>
        <h3 id={headingId}>{name}</h3>
        <VerdictBadge verdict={verdict} label={labels[verdict]} />
      </div>
      {value !== undefined && <p className={styles.figureValue}>{value}</p>}
      {notes.map(note =>
        note ? (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ) : null,
      )}
    </Panel>
  );
}
