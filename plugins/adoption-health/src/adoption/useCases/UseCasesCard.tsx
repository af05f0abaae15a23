import {
  Context,
  UseCaseCoverage,
} from 'backstage-plugin-adoption-health-common';
import { useUseCaseCoverage } from '../../api/hooks/useUseCaseCoverage';
import { ChartFrame, useWords } from '../../shared';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import bars from '../card/bars.module.css';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { ShareBar } from '../card/ShareBar';
import { Subtitle } from '../card/Subtitle';
import { valueCell } from '../words/valueCell';
import { coverageTable } from './coverageTable';
import { IN_USE, isInUse, coverageTitle } from './coverageTitle';

/** What the portal is there for, and what of it is used. */
export function UseCasesCard(props: { context: Context }) {
  const { t } = useWords();
  return (
    <QuestionCard
      heading={t('adoption.useCases.heading')}
      query={useUseCaseCoverage({ to: props.context.today })}
      heightPx={160}
    >
      {coverage => <UseCases coverage={coverage} />}
    </QuestionCard>
  );
}

function UseCases(props: { coverage: UseCaseCoverage }) {
  const { coverage } = props;
  const { rows, covered, target } = coverage;
  const words = useWords();
  const { t, format } = words;
  if (rows.length === 0) {
    return (
      <EmptyCard title={t('adoption.useCases.none')} scope="portal">
        {t('adoption.useCases.noneText')}
      </EmptyCard>
    );
  }
  if (isAbsent(covered)) {
    const heading = t('adoption.useCases.heading');
    return <AbsentCard title={heading} value={covered} scope="portal" />;
  }
  const end = Math.max(
    IN_USE * 2,
    ...rows.map(row => (row.coverage.status === 'ok' ? row.coverage.value : 0)),
  );
  return (
    <ChartFrame
      title={coverageTitle(coverage, words)}
      subtitle={
        <Subtitle
          sentences={[
            t('adoption.useCases.definition', {
              share: format.share(IN_USE),
              target: format.share(target),
            }),
          ]}
          scope="portal"
        />
      }
      table={coverageTable(coverage, words)}
      fileName="use-cases"
      value={covered}
    >
      <ul className={bars.bars}>
        {/* The line under the title says it to those who do not see it. */}
        <li className={bars.scale} aria-hidden="true">
          <span />
          <b style={{ paddingInlineStart: `${(100 * IN_USE) / end}%` }}>
            <span>{format.share(IN_USE)}</span>
          </b>
        </li>
        {rows.map(row => (
          <li key={row.id}>
            <span>{row.title}</span>
            <ShareBar
              value={row.coverage}
              end={end}
              mark={IN_USE}
              isQuiet={!isInUse(row)}
            />
            <span className={bars.number}>
              {row.installed ? (
                valueCell(row.coverage, words).text
              ) : (
                <span className={bars.quiet}>
                  {t('adoption.useCases.notInstalled')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
