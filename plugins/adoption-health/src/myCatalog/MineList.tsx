import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { CareList } from '../freshness/care/CareList';
import { Panel } from '../shared';
import { MineRow } from './MineRow';
import styles from './myCatalog.module.css';

/** Entities of the reader with the answers to each. */
export function MineList(props: {
  heading: string;
  items: FixListItem[];
  today: Day;
}) {
  const { heading, items, today } = props;
  const headingId = useId();
  return (
    <Panel labelledBy={headingId} className={styles.list}>
      <h3 id={headingId}>{heading}</h3>
      <CareList labelledBy={headingId}>
        {items.map(item => (
          <MineRow key={item.ref} item={item} today={today} />
        ))}
      </CareList>
    </Panel>
  );
}
