import { Context, Funnel } from 'backstage-plugin-adoption-health-common';
import { useFunnel } from '../../api/hooks/useFunnel';
import { ChartFrame, useWords, windowText, Words } from '../../shared';
import { AbsentCard, isAbsent } from '../card/AbsentCard';
import bars from '../card/bars.module.css';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { ShareBar } from '../card/ShareBar';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { activationTable } from './activationTable';
import { peopleAt, Step } from './activationSteps';

/** How far those come who are new. */
export function ActivationCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { days } = useAsked(context);
  return (
    <QuestionCard
      heading={t('adoption.activation.heading')}
      query={useFunnel(days)}
      heightPx={120}
    >
      {funnel => <Activation funnel={funnel} context={context} />}
    </QuestionCard>
  );
}

function Activation(props: { funnel: Funnel; context: Context }) {
  const { funnel, context } = props;
  const { activation, window } = funnel;
  const words = useWords();
  const { t, format } = words;
  const [first] = activation;
  const all = peopleAt('first-visit', activation);
  if (!first || all === 0) {
    return (
      <EmptyCard title={t('adoption.activation.none')} scope="portal">
        {t('adoption.activation.noneText')}
      </EmptyCard>
    );
  }
  if (all === undefined && isAbsent(first.people)) {
    const title = t('adoption.activation.few');
    return <AbsentCard title={title} value={first.people} scope="portal" />;
  }
  return (
    <ChartFrame
      title={titleOf(activation, words)}
      subtitle={
        <Subtitle
          sentences={[
            t('adoption.activation.definition', {
              days: windowText(window, words),
            }),
          ]}
          scope="portal"
        />
      }
      table={activationTable(activation, words)}
      fileName="activation"
      value={first.people}
    >
      <ul className={bars.bars}>
        {activation.map(({ step, people }) => (
          <li key={step}>
            <span>{t(`adoption.activation.step.${step}`)}</span>
            <ShareBar
              value={people}
              end={all ?? 1}
              isQuiet={step !== 'value'}
            />
            <span className={bars.number}>
              {people.status === 'ok' ? (
                t('adoption.activation.number', {
                  n: format.count(people.value),
                  share: format.share(people.value / (all ?? people.value)),
                })
              ) : (
                <span className={bars.quiet}>
                  {t('adoption.activation.fewerThan', {
                    k: format.count(context.minimumGroupSize),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function titleOf(steps: readonly Step[], { t, format }: Words): string {
  const all = peopleAt('first-visit', steps);
  const value = peopleAt('value', steps);
  return all === undefined || value === undefined
    ? t('adoption.activation.heading')
    : t('adoption.activation.found', {
        value: format.count(value),
        all: format.count(all),
      });
}
