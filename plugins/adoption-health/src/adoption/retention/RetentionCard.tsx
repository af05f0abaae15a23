import { Context, Retention } from 'backstage-plugin-adoption-health-common';
import { useRetention } from '../../api/hooks/useRetention';
import { ChartFrame, useWords, Words } from '../../shared';
import { EmptyCard } from '../card/EmptyCard';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { ExistingNote } from './ExistingNote';
import { RetentionFinding, retentionFinding } from './retentionFinding';
import { retentionTable } from './retentionTable';
import { triangle } from './triangle';
import { TriangleTable } from './TriangleTable';

/** Of the people who came first in a week, who came again. */
export function RetentionCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { days, group } = useAsked(context);
  return (
    <QuestionCard
      heading={t('adoption.retention.heading')}
      query={useRetention({ ...days, group })}
      group={group}
      heightPx={380}
    >
      {retention => <Retained retention={retention} />}
    </QuestionCard>
  );
}

function Retained(props: { retention: Retention }) {
  const { retention } = props;
  const words = useWords();
  const { t } = words;
  const { cohorts, existing } = triangle(retention);
  const cells = cohorts.flatMap(({ retained }) => retained.slice(1));
  const [first] = cells;
  if (!first) {
    return (
      <EmptyCard title={t('adoption.retention.none')} scope="group">
        {t('adoption.retention.noneText')}
      </EmptyCard>
    );
  }
  const finding = retentionFinding(cohorts);
  if (!finding && isAbsent(first)) {
    const title = t('adoption.retention.hidden');
    return <AbsentCard title={title} value={first} scope="group" />;
  }
  const title = titleOf(finding, words);
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={[
            t('adoption.retention.definition'),
            cells.some(({ status }) => status === 'suppressed') &&
              t('adoption.retention.hiddenPart'),
          ]}
          scope="group"
        />
      }
      table={retentionTable(retention, words)}
      isTable
      fileName="retention"
      value={cells.find(({ status }) => status === 'ok') ?? first}
    >
      <TriangleTable cohorts={cohorts} label={title} />
      {existing && <ExistingNote existing={existing} />}
    </ChartFrame>
  );
}

function titleOf(
  finding: RetentionFinding | undefined,
  { t, format }: Words,
): string {
  return finding
    ? t('adoption.retention.found', {
        count: finding.weeks,
        weeks: format.count(finding.weeks),
        share: format.share(finding.share),
      })
    : t('adoption.retention.heading');
}
