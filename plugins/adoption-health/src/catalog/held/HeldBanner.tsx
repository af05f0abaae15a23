import { Button } from '@backstage/ui';
import {
  Context,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { useConfirmSweep } from '../../api/hooks/useConfirmSweep';
import { Panel, useWords, VerdictIcon } from '../../shared';
import styles from '../catalog.module.css';
import { refusalText } from '../words/refusalText';

/**
 * Says that a newer check waits because it differs too much, and lets admins
 * take it over. Draws nothing where no check waits.
 */
export function HeldBanner(props: {
  summary: FreshnessSummary;
  context: Context;
}) {
  const { held, sweptAt } = props.summary;
  const { t, format } = useWords();
  const confirm = useConfirmSweep();
  if (!held) {
    return confirm.isSuccess ? (
      <p role="status" className={styles.done}>
        <VerdictIcon verdict="met" />
        {t('catalog.held.done')}
      </p>
    ) : null;
  }
  const at = (time: string) => format.dateTime(Date.parse(time));
  return (
    <Panel className={styles.held} label={t('catalog.held.title')}>
      <div role="status" className={styles.heldText}>
        <VerdictIcon verdict="at-risk" size={20} />
        <p>
          <strong>{t('catalog.held.title')}</strong>{' '}
          {t('catalog.held.facts', {
            at: at(held.at),
            vanished: format.count(held.vanished),
            entities: format.count(held.entities),
            turnedStale: format.count(held.turnedStale),
          })}{' '}
          {sweptAt
            ? t('catalog.held.shown', { at: at(sweptAt) })
            : t('catalog.held.shownUndated')}
        </p>
      </div>
      {props.context.caller.admin && (
        <Button
          size="small"
          variant="secondary"
          isPending={confirm.isPending}
          onPress={() => confirm.mutate()}
        >
          {confirm.error ? t('catalog.held.again') : t('catalog.held.confirm')}
        </Button>
      )}
      {confirm.error && (
        <p role="alert" className={styles.failed}>
          {t('catalog.held.failed', { reason: refusalText(confirm.error, t) })}
        </p>
      )}
    </Panel>
  );
}
