import { parseEntityRef } from '@backstage/catalog-model';
import { Button } from '@backstage/ui';
import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { useAttestEntity } from '../api';
import { answerFailure } from '../freshness/answerFailure';
import { careName } from '../freshness/care/careName';
import { careReason } from '../freshness/care/careReason';
import { CareRow } from '../freshness/care/CareRow';
import care from '../freshness/care/care.module.css';
import { openFindings } from '../freshness/openFindings';
import { useFormat, useMessages } from '../shared';

/**
 * One entity in the widget. Where a look is all that it lacks, it can be
 * confirmed at once; anything else is mended on its page.
 */
export function WidgetRow(props: { item: FixListItem; today: Day }) {
  const { item, today } = props;
  const t = useMessages();
  const format = useFormat();
  const attest = useAttestEntity(parseEntityRef(item.ref));
  const until = attest.data?.attestation?.validUntil;
  const reason = careReason(item, { today, t, format });
  const open = openFindings(item.findings);
  const lacksALook =
    open.length > 0 && open.every(finding => finding.rule === 'unverified');
  return (
    <CareRow
      item={item}
      actions={
        lacksALook && (
          <Button
            size="small"
            variant="secondary"
            aria-label={t('myCatalog.attest.of', { name: careName(item) })}
            isPending={attest.isPending}
            onPress={() => attest.mutate()}
          >
            {t('freshness.attest.button')}
          </Button>
        )
      }
    >
      {reason && <p>{reason}</p>}
      {!reason && (
        <p role="status">
          {until
            ? t('myCatalog.list.attested', { day: format.day(until) })
            : t('myCatalog.list.answered')}
        </p>
      )}
      {attest.error && (
        <p role="alert" className={care.failed}>
          {answerFailure(attest.error, { t })}
        </p>
      )}
    </CareRow>
  );
}
