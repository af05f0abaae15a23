import { Context, Funnel } from 'backstage-plugin-adoption-health-common';
import { useFunnel } from '../../api/hooks/useFunnel';
import { ChartFrame, useWords, windowText } from '../../shared';
import styles from '../adoption.module.css';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { goldenPathTitle } from './goldenPathTitle';
import { templatesTable } from './templatesTable';
import { TemplateTable } from './TemplateTable';

/** What is made from templates, and how far each template leads. */
export function TemplatesCard(props: { context: Context }) {
  const { t } = useWords();
  const { days } = useAsked(props.context);
  return (
    <QuestionCard
      heading={t('adoption.templates.heading')}
      query={useFunnel(days)}
      heightPx={160}
    >
      {funnel => <GoldenPath funnel={funnel} />}
    </QuestionCard>
  );
}

function GoldenPath(props: { funnel: Funnel }) {
  const { funnel } = props;
  const { goldenPathShare, aliveShare, templates, window } = funnel;
  const words = useWords();
  const { t, format } = words;
  const title = goldenPathTitle(goldenPathShare, words);
  const isEmpty = templates.length === 0;
  if (isEmpty && isAbsent(goldenPathShare)) {
    return <AbsentCard title={title} value={goldenPathShare} scope="portal" />;
  }
  if (isEmpty && isNothingNew(goldenPathShare)) {
    return (
      <EmptyCard title={title} scope="portal">
        {t('adoption.templates.noneText')}
      </EmptyCard>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={[
            t('adoption.templates.definition', {
              days: windowText(window, words),
            }),
            aliveShare.status === 'ok' &&
              t('adoption.templates.alive', {
                share: format.share(aliveShare.value),
              }),
          ]}
          scope="portal"
        />
      }
      table={isEmpty ? undefined : templatesTable(funnel, words)}
      isTable
      fileName="templates"
      value={goldenPathShare}
    >
      {isEmpty ? (
        <p className={styles.empty}>{t('adoption.templates.noTemplates')}</p>
      ) : (
        <TemplateTable templates={templates} label={title} />
      )}
    </ChartFrame>
  );
}

function isNothingNew(share: Funnel['goldenPathShare']): boolean {
  return share.status === 'ok' && share.denominator === 0;
}
