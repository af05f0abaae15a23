import { Button } from '@backstage/ui';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useFormat, useMessages } from '../../shared';
import { Answer } from '../Answer';
import { ownerText } from '../ownerText';
import { AnswerCell } from './AnswerCell';
import { NotMineDialog } from './NotMineDialog';

/** "Not mine", or that an owner said so. */
export function NotMineCell(props: {
  freshness: EntityFreshness;
  answer: Answer;
  /** What the descriptor says of its owner now. */
  currentOwner?: string;
}) {
  const { freshness, answer, currentOwner } = props;
  const { disownedOn, suggestedOwner } = freshness;
  const [isOpen, setOpen] = useState(false);
  const t = useMessages();
  const format = useFormat();
  if (disownedOn) {
    return (
      <AnswerCell
        hint={t('freshness.notMine.done', { day: format.day(disownedOn) })}
      />
    );
  }
  return (
    <>
      <AnswerCell
        button={
          <Button
            size="small"
            variant="secondary"
            aria-haspopup="dialog"
            onPress={() => setOpen(true)}
          >
            {t('freshness.notMine.button')}
          </Button>
        }
        hint={
          suggestedOwner
            ? t('freshness.notMine.offerSuggested', {
                owner: ownerText(suggestedOwner.ref),
              })
            : t('freshness.notMine.offer')
        }
      />
      <NotMineDialog
        freshness={freshness}
        answer={answer}
        currentOwner={currentOwner}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </>
  );
}
