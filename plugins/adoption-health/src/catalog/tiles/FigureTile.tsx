import { useId } from 'react';
import { Panel, useMessages, VerdictBadge } from '../../shared';
import styles from '../catalog.module.css';

/** A count or share beside the metrics, with the counts it is made of. */
export function FigureTile(props: {
  name: string;
  /** Undefined before the first check. */
  value: string | undefined;
  notes: Array<string | undefined>;
}) {
  const { name, value, notes } = props;
  const t = useMessages();
  const headingId = useId();
  if (value === undefined) {
    return (
      <Panel labelledBy={headingId} className={styles.figureEmpty}>
        <h3 id={headingId}>{name}</h3>
        <VerdictBadge verdict="unknown" label={t('catalog.tiles.notChecked')} />
      </Panel>
    );
  }
  return (
    <Panel labelledBy={headingId} className={styles.figure}>
      <h3 id={headingId}>{name}</h3>
      <p className={styles.figureValue}>{value}</p>
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
