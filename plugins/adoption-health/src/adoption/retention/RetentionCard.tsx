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
  const note = existing && <ExistingNote existing={existing} />;
  if (cells.length === 0) {
    return (
      <EmptyCard title={t('adoption.retention.none')} scope="group">
        {t('adoption.retention.noneText')}
      </EmptyCard>
    );
  }
  const finding = retentionFinding(cohorts);
  // A first week of nobody says less than one of too few.
  const absent =
    cells.find(({ status }) => status === 'suppressed') ?? cells[0];
  if (!finding && isAbsent(absent)) {
    const title =
      absent.status === 'suppressed'
        ? t('adoption.retention.hidden')
        : t('adoption.retention.nobody');
    return (
      <AbsentCard title={title} value={absent} scope="group">
        {note}
      </AbsentCard>
    );
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
      value={cells.find(({ status }) => status === 'ok') ?? cells[0]}
    >
      <TriangleTable cohorts={cohorts} label={title} />
      {note}
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
