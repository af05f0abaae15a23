import { Status } from 'backstage-plugin-adoption-health-common';
import { ChartFrame, ChartTable, useFormat, useMessages } from '../../shared';
import { capitalised } from '../capitalised';
import styles from '../data.module.css';
import { dropReasons, dropReasonText } from './dropReasons';
import { dropShare } from './dropShare';

/** Events that were given up, and what each reason means. */
export function DropsCard(props: { status: Status }) {
  const { status } = props;
  const t = useMessages();
  const format = useFormat();
  const reasons = dropReasons(status.drops).map(one => ({
    ...one,
    ...dropReasonText(one.reason, t),
    where: t(`data.drops.source.${one.source}`),
  }));
  const [most] = reasons;
  if (!most) {
    return (
      <ChartFrame title={t('data.drops.none')}>
        <p className={styles.empty}>{t('data.drops.noneText')}</p>
      </ChartFrame>
    );
  }
  const column = (
    name: 'reason' | 'where' | 'events' | 'meaning',
    numeric?: boolean,
  ) => ({ label: t(`data.drops.column.${name}`), numeric });
  const table: ChartTable = {
    columns: [
      column('reason'),
      column('where'),
      column('events', true),
      column('meaning'),
    ],
    rows: reasons.map(one => ({
      id: `${one.source} ${one.reason}`,
      cells: [
        { text: one.name, raw: one.reason },
        { text: one.where, raw: one.source },
        { text: format.count(one.events), raw: one.events },
        { text: one.why },
      ],
    })),
  };
  return (
    <ChartFrame
      title={t('data.drops.some', {
        share: format.share(dropShare(status) ?? 0, { digits: 1 }),
        reason: most.name,
      })}
      subtitle={t('data.drops.subtitle')}
      table={table}
      isTable
      fileName="events-given-up"
    >
      <ul className={styles.rows}>
        {reasons.map(one => (
          <li key={`${one.source} ${one.reason}`}>
            <span>
              {capitalised(one.name)}
              <span className={styles.note}>{one.why}</span>
            </span>
            <span className={styles.rowFigure}>
              <strong>{format.count(one.events)}</strong>
              <span className={styles.note}>{one.where}</span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
