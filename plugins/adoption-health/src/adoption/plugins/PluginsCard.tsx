import { Context, Plugins } from 'backstage-plugin-adoption-health-common';
import { usePlugins } from '../../api/hooks/usePlugins';
import { ChartFrame, metricDays, useWords, Words } from '../../shared';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { DietLists } from './DietLists';
import { pluginMarks } from './pluginMarks';
import { PluginMap } from './PluginMap';
import { pluginsTable } from './pluginsTable';
import { pluginsTitle } from './pluginsTitle';
import { ReachBars } from './ReachBars';
import { PLUGINS_ID } from './revealPlugins';
import styles from './plugins.module.css';

/** Which plugins people use, how deeply, and which could go. */
export function PluginsCard(props: {
  context: Context;
  /** Full ref of a group; undefined for the whole portal. */
  group?: string;
}) {
  const { context, group } = props;
  const { t } = useWords();
  const days = metricDays('dietServed', context.today);
  return (
    <div id={PLUGINS_ID} className={styles.anchor}>
      <QuestionCard
        heading={t('adoption.plugins.heading')}
        query={usePlugins({ ...days, group })}
        group={group}
        heightPx={440}
      >
        {plugins => <PluginUse plugins={plugins} context={context} />}
      </QuestionCard>
    </div>
  );
}

function PluginUse(props: { plugins: Plugins; context: Context }) {
  const { plugins, context } = props;
  const words = useWords();
  const title = pluginsTitle(plugins, words);
  const candidates = plugins.rows.filter(({ isShell }) => !isShell);
  const [first] = candidates;
  if (!first) {
    return (
      <EmptyCard title={title} scope="group">
        {words.t('adoption.plugins.noneText')}
      </EmptyCard>
    );
  }
  const marks = pluginMarks(plugins);
  if (marks.length === 0 && isAbsent(first.people)) {
    return <AbsentCard title={title} value={first.people} scope="group" />;
  }
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={sentences({ plugins, context }, words)}
          scope="group"
        />
      }
      table={pluginsTable(plugins, words)}
      fileName="plugins"
      value={plugins.diet?.served ?? first.reach}
    >
      {marks.length === 0 ? (
        <ReachBars rows={candidates} />
      ) : (
        <div className={styles.columns}>
          <PluginMap marks={marks} />
          <DietLists
            plugins={plugins}
            minimumGroupSize={context.minimumGroupSize}
          />
        </div>
      )}
    </ChartFrame>
  );
}

function sentences(
  shown: { plugins: Plugins; context: Context },
  { t, format }: Words,
): Array<string | false> {
  const { rows, diet } = shown.plugins;
  const hidden = rows.filter(
    ({ isShell, people }) => !isShell && people.status === 'suppressed',
  ).length;
  const served = diet?.served;
  const hasDepth = rows.some(({ perPerson }) => perPerson !== undefined);
  return [
    t(
      hasDepth
        ? 'adoption.plugins.definition'
        : 'adoption.plugins.reachDefinition',
    ),
    served?.status === 'ok' &&
      served.n !== undefined &&
      served.denominator !== undefined &&
      t('adoption.plugins.served', {
        n: format.count(served.n),
        all: format.count(served.denominator),
      }),
    hidden > 0 &&
      t('adoption.plugins.hidden', {
        count: hidden,
        n: format.count(hidden),
        k: format.count(shown.context.minimumGroupSize),
      }),
  ];
}
