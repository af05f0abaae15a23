import { ButtonIcon, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiBarChartLine, RiDownload2Line, RiTableLine } from '@remixicon/react';
import { Value } from 'backstage-plugin-adoption-health-common';
import { ReactElement, ReactNode, useId, useState } from 'react';
import { downloadCsv } from '../csv/downloadText';
import { DefinitionPopover } from '../definition/DefinitionPopover';
import { ScopeNote } from '../groupPicker/ScopeNote';
import { Panel } from '../Panel';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';
import { chartCsv, ChartTable } from './chartTable';
import { DataTable } from './DataTable';

/** Properties of {@link ChartFrame}. */
export interface ChartFrameProps {
  /** The finding, as a sentence. */
  title: string;
  /** What, of whom, when. */
  subtitle?: ReactNode;
  table?: ChartTable;
  /** File name of the download, without `.csv`. */
  fileName?: string;
  /** The number whose definition opens. */
  value?: Value;
  /** True where the children are a table themselves. */
  isTable?: boolean;
  /** Whom it is about, said while a group is chosen. */
  scope?: 'group' | 'portal';
  className?: string;
  children: ReactNode;
}

/** A chart with its finding, table view, CSV and definition. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, table, value, isTable } = props;
  const t = useMessages();
  const headingId = useId();
  const [asTable, setAsTable] = useState(false);
  const showTable = asTable && table !== undefined;
  return (
    <Panel labelledBy={headingId} className={props.className}>
      <header className={styles.frameHeader}>
        <h3 id={headingId}>{title}</h3>
        <div className={styles.frameTools}>
          {table && !isTable && (
            <Tool
              label={
                asTable ? t('shared.chart.asChart') : t('shared.chart.asTable')
              }
              icon={asTable ? <RiBarChartLine /> : <RiTableLine />}
              onPress={() => setAsTable(!asTable)}
            />
          )}
          {table && (
            <Tool
              label={t('shared.chart.download')}
              icon={<RiDownload2Line />}
              onPress={() =>
                downloadCsv(
                  `${props.fileName ?? 'adoption-health'}.csv`,
                  chartCsv(table),
                )
              }
            />
          )}
          {value && <DefinitionPopover value={value} />}
        </div>
        {subtitle && <p>{subtitle}</p>}
        {props.scope && <ScopeNote scope={props.scope} />}
      </header>
      {showTable ? (
        <DataTable table={table} labelledBy={headingId} />
      ) : (
        props.children
      )}
    </Panel>
  );
}

function Tool(props: {
  label: string;
  icon: ReactElement;
  onPress: () => void;
}) {
  return (
    <TooltipTrigger>
      <ButtonIcon
        size="small"
        variant="tertiary"
        icon={props.icon}
        aria-label={props.label}
        onPress={props.onPress}
      />
      <Tooltip>{props.label}</Tooltip>
    </TooltipTrigger>
  );
}
