import { Skeleton } from '@backstage/ui';
import { Context, Frequency } from 'backstage-plugin-adoption-health-common';
import { lazy, Suspense } from 'react';
import { useFrequency } from '../../api/hooks/useFrequency';
import { ChartFrame, useWords } from '../../shared';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { frequencyFinding } from './frequencyFinding';
import { frequencyTable } from './frequencyTable';
import { frequencyTitle } from './frequencyTitle';

const HEIGHT_PX = 268;

const FrequencyChart = lazy(() =>
  import('./FrequencyChart').then(m => ({ default: m.FrequencyChart })),
);

/** On how many of 28 days people come. */
export function FrequencyCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { group } = useAsked(context);
  const query = useFrequency({ to: context.today, group });
  return (
    <QuestionCard
      heading={t('adoption.frequency.heading')}
      query={query}
      group={group}
      heightPx={HEIGHT_PX}
    >
      {frequency => <Histogram frequency={frequency} context={context} />}
    </QuestionCard>
  );
}

function Histogram(props: { frequency: Frequency; context: Context }) {
  const { frequency, context } = props;
  const words = useWords();
  const { t, format } = words;
  const finding = frequencyFinding(frequency);
  const title = frequencyTitle(finding, words);
  const [first] = frequency.people;
  if (finding.kind === 'none') {
    return (
      <EmptyCard title={title} scope="group">
        {t('adoption.frequency.noneText')}
      </EmptyCard>
    );
  }
  if (isAbsent(first) && frequency.people.every(isAbsent)) {
    const heading = t('adoption.frequency.heading');
    return <AbsentCard title={heading} value={first} scope="group" />;
  }
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={[
            t('adoption.frequency.definition'),
            finding.kind === 'partly' &&
              t('adoption.frequency.hiddenPart', {
                k: format.count(context.minimumGroupSize),
              }),
          ]}
          scope="group"
        />
      }
      table={frequencyTable(frequency, words)}
      fileName="active-days"
      value={first}
    >
      <Suspense fallback={<Skeleton width="100%" height={HEIGHT_PX} />}>
        <FrequencyChart
          frequency={frequency}
          finding={finding}
          title={title}
          heightPx={HEIGHT_PX}
        />
      </Suspense>
    </ChartFrame>
  );
}
