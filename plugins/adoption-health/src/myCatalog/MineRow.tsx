import { parseEntityRef } from '@backstage/catalog-model';
import { Button } from '@backstage/ui';
import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { useAttestEntity, useSnoozeEntity } from '../api';
import { answerOf } from '../freshness/Answer';
import { answerFailure } from '../freshness/answerFailure';
import { SnoozeMenu } from '../freshness/answers/SnoozeMenu';
import { careName } from '../freshness/care/careName';
import { careReason } from '../freshness/care/careReason';
import { CareRow } from '../freshness/care/CareRow';
import care from '../freshness/care/care.module.css';
import { useFormat, useMessages } from '../shared';

/** One entity of the reader: why it needs care, and the answers to that. */
export function MineRow(props: { item: FixListItem; today: Day }) {
  const { item, today } = props;
  const t = useMessages();
  const format = useFormat();
  const entity = parseEntityRef(item.ref);
  const attest = useAttestEntity(entity);
  const snooze = useSnoozeEntity(entity);
  const name = careName(item);
  const error = attest.error ?? snooze.error;
  const reason = careReason(item, { today, t, format });
  const until = attest.data?.attestation?.validUntil;
  const snoozedUntil =
    item.snoozedUntil && item.snoozedUntil >= today
      ? item.snoozedUntil
      : undefined;
  return (
    <CareRow item={item} actions={actions()}>
      {reason ? (
        <p>{reason}</p>
      ) : (
        <p role="status">
          {until
            ? t('myCatalog.list.attested', { day: format.day(until) })
            : t('myCatalog.list.answered')}
        </p>
      )}
      {reason && until && (
        <p role="status">
          {t('myCatalog.list.partly', { day: format.day(until) })}
        </p>
      )}
      {snoozedUntil && (
        <p>
          {t('myCatalog.list.snoozedUntil', { day: format.day(snoozedUntil) })}
        </p>
      )}
      {item.disownedOn && <p>{t('freshness.notMine.doneShort')}</p>}
      {error && (
        <p role="alert" className={care.failed}>
          {answerFailure(error, { t })}
        </p>
      )}
    </CareRow>
  );

  function actions() {
    if (!reason) {
      return undefined;
    }
    if (snoozedUntil) {
      return (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('myCatalog.wake.of', { name })}
          isPending={snooze.isPending}
          onPress={() => snooze.mutate(null)}
        >
          {t('freshness.snoozed.wake')}
        </Button>
      );
    }
    return (
      <>
        {!until && (
          <Button
            size="small"
            variant="secondary"
            aria-label={t('myCatalog.attest.of', { name })}
            isPending={attest.isPending}
            onPress={() => attest.mutate()}
          >
            {t('freshness.attest.button')}
          </Button>
        )}
        <SnoozeMenu answer={answerOf(snooze)} today={today} name={name} />
      </>
    );
  }
}
