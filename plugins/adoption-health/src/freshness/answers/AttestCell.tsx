import { Button } from '@backstage/ui';
import { Day } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../../shared';
import { Answer } from '../Answer';
import { answerFailure } from '../answerFailure';
import { AnswerCell } from './AnswerCell';

/** "Still accurate" and until when it would hold, or that it was just said. */
export function AttestCell(props: {
  answer: Answer;
  /** Until when it would hold. */
  until: Day;
  /** Until when it holds, once the reader has just said it. */
  doneUntil?: Day;
}) {
  const { answer, until, doneUntil } = props;
  const t = useMessages();
  const format = useFormat();
  if (doneUntil) {
    return (
      <AnswerCell
        hint={t('freshness.attest.partly', { day: format.day(doneUntil) })}
      />
    );
  }
  return (
    <AnswerCell
      button={
        <Button
          size="small"
          variant="secondary"
          isPending={answer.isPending}
          onPress={() => answer.give()}
        >
          {answer.error
            ? t('freshness.answer.again')
            : t('freshness.attest.button')}
        </Button>
      }
      hint={t('freshness.attest.offer', { day: format.day(until) })}
      failure={answer.error && answerFailure(answer.error, { t })}
    />
  );
}
