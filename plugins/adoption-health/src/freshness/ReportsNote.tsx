import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel } from '../shared';
import { httpUrl } from '../shared/link/httpUrl';
import { EditLink } from './EditLink';
import { ReaderNotes } from './ReaderNotes';
import styles from './warning.module.css';

/** What readers told an owner about an entity that nothing else is wrong with. */
export function ReportsNote(props: { freshness: EntityFreshness }) {
  const { reports, editUrl } = props.freshness;
  const headingId = useId();
  const url = httpUrl(editUrl);
  return (
    <Panel labelledBy={headingId} className={styles.note}>
      <ReaderNotes reports={reports} headingId={headingId} />
      {url && <EditLink url={url} />}
    </Panel>
  );
}
