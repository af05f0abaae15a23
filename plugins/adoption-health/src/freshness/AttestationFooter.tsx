import { Box, Button } from '@backstage/ui';
import { Day } from 'backstage-plugin-adoption-health-common';
import { ReactNode } from 'react';
import { useFormat, useMessages, VerdictIcon } from '../shared';
import { attestFailure } from './attestFailure';
import { AttestationOffer } from './openWarning';
import { ownerText } from './ownerText';
import styles from './warning.module.css';

/** How saying "still accurate" goes. */
export interface AttestState {
  isPending: boolean;
  error?: Error;
  /** Until when it holds, once the reader has just said it. */
  doneUntil?: Day;
  start: () => void;
}

/** "Still accurate" and what it does, or why the reader cannot say it. */
export function AttestationFooter(props: {
  offer: AttestationOffer;
  attest: AttestState;
}) {
  const { offer, attest } = props;
  const t = useMessages();
  const format = useFormat();
  switch (offer.kind) {
    case 'offer':
      return attest.doneUntil ? (
        <Footer>
          <VerdictIcon verdict="met" />
          <p>
            {t('freshness.attest.partly', {
              day: format.day(attest.doneUntil),
            })}
          </p>
        </Footer>
      ) : (
        <Offer until={offer.until} attest={attest} />
      );
    case 'not-yours':
      return (
        <Note>
          {t('freshness.attest.notYours', { owner: ownerText(offer.owner) })}
        </Note>
      );
    case 'owner-unknown':
      return (
        <Note>
          {t('freshness.attest.ownerUnknown', {
            owner: ownerText(offer.owner),
          })}
        </Note>
      );
    default:
      return <Note>{t('freshness.attest.noOwner')}</Note>;
  }
}

function Offer(props: { until: Day; attest: AttestState }) {
  const { until, attest } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <Footer>
      <Button
        size="small"
        variant="secondary"
        isPending={attest.isPending}
        onPress={attest.start}
      >
        {attest.error
          ? t('freshness.attest.again')
          : t('freshness.attest.button')}
      </Button>
      {attest.error ? (
        <p role="alert" className={styles.failed}>
          {attestFailure(attest.error, t)}
        </p>
      ) : (
        <p>{t('freshness.attest.offer', { day: format.day(until) })}</p>
      )}
    </Footer>
  );
}

function Note(props: { children: string }) {
  return (
    <Footer>
      <p>{props.children}</p>
    </Footer>
  );
}

/** Stands one shade apart, and its buttons with it. */
function Footer(props: { children: ReactNode }) {
  return (
    <Box as="footer" bg="neutral" className={styles.footer}>
      {props.children}
    </Box>
  );
}
