import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../../shared';
import { httpUrl } from '../../shared/link/httpUrl';
import tokens from '../../shared/tokens.module.css';
import { Answer } from '../Answer';
import { answerFailure } from '../answerFailure';
import { DescriptorChangeView } from '../DescriptorChangeView';
import { ownerChange } from '../findingChange';
import { ownerText } from '../ownerText';
import { SuggestedOwnerFacts } from '../SuggestedOwnerFacts';
import styles from './answers.module.css';

const WIDTH_PX = 560;

/** What "not mine" does, who may be the owner, and the change that says so. */
export function NotMineDialog(props: {
  freshness: EntityFreshness;
  answer: Answer;
  currentOwner?: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { freshness, answer, currentOwner, isOpen, onOpenChange } = props;
  const { suggestedOwner } = freshness;
  const t = useMessages();
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} width={WIDTH_PX}>
      <DialogHeader>
        {t('freshness.notMine.title', { name: ownerText(freshness.ref) })}
      </DialogHeader>
      <DialogBody className={`${tokens.tokens} ${styles.dialog}`}>
        <p>{t('freshness.notMine.text')}</p>
        {suggestedOwner ? (
          <>
            <SuggestedOwnerFacts suggested={suggestedOwner} />
            <p>{t('freshness.notMine.change')}</p>
            <DescriptorChangeView
              change={ownerChange(suggestedOwner, currentOwner)}
              editUrl={httpUrl(freshness.editUrl)}
              editVariant="secondary"
            />
          </>
        ) : (
          <p className={styles.muted}>{t('freshness.suggested.none')}</p>
        )}
        {answer.error && (
          <p role="alert" className={styles.failed}>
            {answerFailure(answer.error, { t })}
          </p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button slot="close" size="small" variant="secondary">
          {t('freshness.answer.cancel')}
        </Button>
        <Button
          size="small"
          variant="primary"
          isPending={answer.isPending}
          onPress={() => answer.give()}
        >
          {t('freshness.notMine.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
