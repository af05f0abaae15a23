import { Skeleton } from '@backstage/ui';
import { Context, Plugins } from 'backstage-plugin-adoption-health-common';
import { usePlugins } from '../../api/hooks/usePlugins';
import {
  AsyncContent,
  ChartFrame,
  GroupNotCounted,
  metricDays,
  useMessages,
  useWords,
} from '../../shared';
import { PluginRow } from './PluginRow';
import { pluginsTable } from './pluginsTable';
import { pluginsTitle } from './pluginsTitle';
import styles from './plugins.module.css';

const SHOWN = 5;

/** The plugins that most of a group's people use. */
export function GroupPluginsCard(props: {
  context: Context;
  /** Full entity ref. */
  group: string;
}) {
  const { context, group } = props;
  const t = useMessages();
  const query = usePlugins({ ...metricDays('mau', context.today), group });
  const heading = t('groupHealth.plugins.heading');
  return (
    <AsyncContent
      query={query}
      notFound={<GroupNotCounted group={group} />}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={180} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {({ rows }) => (
        <PluginList
          rows={rows.filter(row => !row.isShell)}
          minimumGroupSize={context.minimumGroupSize}
        />
      )}
    </AsyncContent>
  );
}

function PluginList(props: {
  rows: Plugins['rows'];
  minimumGroupSize: number;
}) {
  const { rows, minimumGroupSize } = props;
  const words = useWords();
  const { t } = words;
  const title = pluginsTitle(rows, words);
  const [first] = rows;
  if (!first) {
    return (
      <ChartFrame title={title}>
        <p className={styles.none}>{t('groupHealth.plugins.noneText')}</p>
      </ChartFrame>
    );
  }
  const most = first.people.status === 'ok' ? first.people.value : 1;
  return (
    <ChartFrame
      title={title}
      subtitle={t('groupHealth.plugins.definition')}
      table={pluginsTable(rows, { minimumGroupSize, ...words })}
      fileName="group-plugins"
      value={first.people}
    >
      <ul className={styles.rows}>
        {rows.slice(0, SHOWN).map(row => (
          <PluginRow
            key={row.pluginId}
            row={row}
            most={most}
            minimumGroupSize={minimumGroupSize}
          />
        ))}
      </ul>
    </ChartFrame>
  );
}
