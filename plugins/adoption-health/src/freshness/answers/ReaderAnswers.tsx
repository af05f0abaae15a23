import { Box, Button } from '@backstage/ui';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { Translate, useMessages } from '../../shared';
import { AttestationOffer } from '../openWarning';
import { ownerText } from '../ownerText';
import { ReportDialog } from '../report/ReportDialog';
import styles from './answers.module.css';

/** Who can answer the warning, and "this is wrong" for everybody else. */
export function ReaderAnswers(props: {
  freshness: EntityFreshness;
  offer: AttestationOffer;
}) {
  const { freshness, offer } = props;
  const [isOpen, setOpen] = useState(false);
  const t = useMessages();
  return (
    <Box as="footer" bg="neutral" className={styles.readerAnswers}>
      <p>{offerText(offer, t)}</p>
      {freshness.reports.mine ? (
        <p role="status">{t('freshness.report.already')}</p>
      ) : (
        <Button
          size="small"
          variant="secondary"
          aria-haspopup="dialog"
          onPress={() => setOpen(true)}
        >
          {t('freshness.report.button')}
        </Button>
      )}
      <ReportDialog
        entityRef={freshness.ref}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </Box>
  );
}

function offerText(offer: AttestationOffer, t: Translate): string {
  switch (offer.kind) {
    case 'not-yours':
      return t('freshness.attest.notYours', { owner: ownerText(offer.owner) });
    case 'owner-unknown':
      return t('freshness.attest.ownerUnknown', {
        owner: ownerText(offer.owner),
      });
    case 'owner-empty':
      return t('freshness.attest.ownerEmpty', {
        owner: ownerText(offer.owner),
      });
    default:
      return t('freshness.attest.noOwner');
  }
}
