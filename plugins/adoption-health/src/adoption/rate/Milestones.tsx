import { Context, Day, Outlook } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import {
  absenceText,
  DefinitionPopover,
  useWords,
  VerdictBadge,
  Words,
} from '../../shared';
import noteStyles from '../adoption.module.css';
import styles from './milestones.module.css';

type Milestone = Outlook['milestones'][number];

const verdicts = {
  reached: 'met',
  missed: 'not-met',
  unknown: 'unknown',
} as const;

/**
 * What adoption should have reached so long after the launch, and whether it
 * has. Without a day of the launch there are none; admins are told so.
 */
export function Milestones(props: {
  milestones: readonly Milestone[];
  context: Pick<Context, 'today' | 'caller'>;
}) {
  const { milestones, context } = props;
  const { t } = useWords();
  const headingId = useId();
  if (milestones.length === 0) {
    return context.caller.admin ? (
      <p className={noteStyles.note}>
        {t('adoption.rate.milestones.noLaunch')}
      </p>
    ) : null;
  }
  return (
    <div className={styles.milestones}>
      <h4 id={headingId}>{t('adoption.rate.milestones.heading')}</h4>
      <ul aria-labelledby={headingId}>
        {milestones.map(milestone => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            today={context.today}
          />
        ))}
      </ul>
    </div>
  );
}

function MilestoneRow(props: { milestone: Milestone; today: Day }) {
  const { milestone, today } = props;
  const { state, value } = milestone;
  const words = useWords();
  const word = words.t(`adoption.rate.milestones.state.${state}`);
  return (
    <li>
      <span>{goalText(milestone, words)}</span>
      <DefinitionPopover value={value}>
        {numberText(milestone, { ...words, today })}
      </DefinitionPopover>
      {state === 'open' ? (
        <span className={styles.open}>{word}</span>
      ) : (
        <VerdictBadge verdict={verdicts[state]} label={word} />
      )}
    </li>
  );
}

function goalText({ id, target, by }: Milestone, { t, format }: Words): string {
  const day = format.day(by);
  return id === 'teams-by-month-6'
    ? t('adoption.rate.milestones.teams', {
        count: target,
        n: format.count(target),
        by: day,
      })
    : t('adoption.rate.milestones.rate', {
        goal: format.goal(target, 'adoptionRate'),
        by: day,
      });
}

function numberText(
  { id, value, by }: Milestone,
  options: Words & { today: Day },
): string {
  const { t, format, today } = options;
  if (value.status !== 'ok') {
    return absenceText(value, t).status;
  }
  const number =
    id === 'teams-by-month-6'
      ? t('adoption.rate.milestones.teamCount', {
          count: value.value,
          n: format.count(value.value),
        })
      : format.metric(value.value, value.definition);
  return by < today
    ? number
    : t('adoption.rate.milestones.asOf', {
        value: number,
        day: format.dayOfYear(value.window.to),
      });
}
