import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { lazy, Suspense } from 'react';
import { ChartFrame, useWords, windowText, Words } from '../../shared';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { LifecycleWeek } from './lifecycle';
import { LifecycleFinding, lifecycleFinding } from './lifecycleFinding';
import { lifecycleTable } from './lifecycleTable';
import { lifecycleTitle } from './lifecycleTitle';
import { useAsked } from '../useAsked';
import { useLifecycle } from './useLifecycle';

const HEIGHT_PX = 268;

const LifecycleChart = lazy(() =>
  import('./LifecycleChart').then(m => ({ default: m.LifecycleChart })),
);

/** Who joined, came back, stayed and dropped out, week by week. */
export function LifecycleCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { group } = useAsked(context);
  return (
    <QuestionCard
      heading={t('adoption.lifecycle.heading')}
      query={useLifecycle(context)}
      group={group}
      heightPx={HEIGHT_PX}
    >
      {weeks => <Lifecycle weeks={weeks} context={context} />}
    </QuestionCard>
  );
}

function Lifecycle(props: { weeks: LifecycleWeek[]; context: Context }) {
  const { weeks, context } = props;
  const words = useWords();
  const finding = lifecycleFinding(weeks);
  const title = lifecycleTitle(finding, words);
  if (finding.kind === 'none') {
    return (
      <EmptyCard title={title} scope="group">
        {words.t('adoption.lifecycle.noneText')}
      </EmptyCard>
    );
  }
  const { retained } = finding.week.values;
  if (isNothingKnown(weeks) && isAbsent(retained)) {
    return <AbsentCard title={title} value={retained} scope="group" />;
  }
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={sentences({ weeks, finding, context }, words)}
          scope="group"
        />
      }
      table={lifecycleTable(weeks, words)}
      fileName="people-by-week"
      value={finding.week.values.dormant}
    >
      <Suspense fallback={<Skeleton width="100%" height={HEIGHT_PX} />}>
        <LifecycleChart weeks={weeks} title={title} heightPx={HEIGHT_PX} />
      </Suspense>
    </ChartFrame>
  );
}

function isNothingKnown(weeks: readonly LifecycleWeek[]): boolean {
  return weeks.every(({ values }) => Object.values(values).every(isAbsent));
}

function sentences(
  shown: {
    weeks: LifecycleWeek[];
    finding: Exclude<LifecycleFinding, { kind: 'none' }>;
    context: Context;
  },
  words: Words,
): Array<string | false> {
  const { weeks, finding, context } = shown;
  const { t, format } = words;
  const complete = weeks.filter(week => week.complete);
  const has = (status: 'not-enough-data' | 'suppressed') =>
    complete.some(({ values }) =>
      Object.values(values).some(value => value.status === status),
    );
  const window = {
    from: complete[0].from,
    to: finding.week.values.dormant.window.to,
  };
  return [
    t('adoption.lifecycle.definition', { days: windowText(window, words) }),
    has('not-enough-data') && t('adoption.lifecycle.untold'),
    has('suppressed') &&
      t('adoption.lifecycle.hiddenPart', {
        k: format.count(context.minimumGroupSize),
      }),
    weeks.length > complete.length && t('adoption.lifecycle.current'),
  ];
}
