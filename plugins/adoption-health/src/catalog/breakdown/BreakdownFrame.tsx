import { ChartFrame, ChartTable, useMessages } from '../../shared';
import styles from '../catalog.module.css';
import { CountBars } from './CountBars';
import { CountRow } from './countRows';

/** The card of one breakdown: bars that filter, table view and CSV. */
export function BreakdownFrame(props: {
  title: string;
  subtitle: string;
  rows: CountRow[];
  table: ChartTable;
  fileName: string;
}) {
  const { title, subtitle, rows, table, fileName } = props;
  const t = useMessages();
  if (rows.length === 0) {
    return (
      <ChartFrame title={title}>
        <p className={styles.empty}>{t('catalog.breakdown.emptyText')}</p>
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      table={table}
      fileName={fileName}
    >
      <CountBars rows={rows} />
    </ChartFrame>
  );
}
