import { Box } from '@backstage/ui';
import { Day, EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../../shared';
import { Answer } from '../Answer';
import { answerFailure } from '../answerFailure';
import { AnswerCell } from './AnswerCell';
import { AttestCell } from './AttestCell';
import { NotMineCell } from './NotMineCell';
import { SnoozeMenu } from './SnoozeMenu';
import { useToday } from './useToday';
import styles from './answers.module.css';

/** The answers of an owner. */
export interface OwnerAnswerStates {
  attest: Answer;
  /** Until when "still accurate" holds, once it was just said. */
  attestedUntil?: Day;
  disown: Answer;
  /** `null` ends a snooze. */
  snooze: Answer<Day | null>;
}

/** What an owner can answer: still accurate, not mine, later. */
export function OwnerAnswers(props: {
  freshness: EntityFreshness;
  answers: OwnerAnswerStates;
  currentOwner?: string;
}) {
  const { freshness, answers, currentOwner } = props;
  const { attest, attestedUntil, disown, snooze } = answers;
  const t = useMessages();
  const today = useToday(freshness.sweptAt);
  return (
    <Box as="footer" bg="neutral" className={styles.answers}>
      <AttestCell
        answer={attest}
        until={freshness.attestableUntil}
        doneUntil={attestedUntil}
      />
      <NotMineCell
        freshness={freshness}
        answer={disown}
        currentOwner={currentOwner}
      />
      <AnswerCell
        button={<SnoozeMenu answer={snooze} today={today} />}
        hint={t('freshness.snooze.offer')}
        failure={snooze.error && answerFailure(snooze.error, { t })}
      />
    </Box>
  );
}
