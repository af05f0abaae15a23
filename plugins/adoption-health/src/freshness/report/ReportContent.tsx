import { CompoundEntityRef } from '@backstage/catalog-model';
import { Button, DialogBody, DialogFooter, Skeleton } from '@backstage/ui';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { ReactNode } from 'react';
import { useEntityFreshness, useReportEntity } from '../../api';
import { Failure, failureReason, Forbidden, useMessages } from '../../shared';
import { httpUrl } from '../../shared/link/httpUrl';
import tokens from '../../shared/tokens.module.css';
import styles from '../answers/answers.module.css';
import { answerOf } from '../Answer';
import { EditLink } from '../EditLink';
import { ReportForm } from './ReportForm';

/** The form, or why there is none: not checked, not visible, one's own. */
export function ReportContent(props: {
  entity: CompoundEntityRef;
  onClose: () => void;
}) {
  const { entity, onClose } = props;
  const t = useMessages();
  const query = useEntityFreshness(entity);
  const report = useReportEntity(entity);
  if (report.data) {
    return (
      <Told onClose={onClose}>
        <Thanks reports={report.data.reports} />
      </Told>
    );
  }
  if (query.data?.mayAttest) {
    const editUrl = httpUrl(query.data.editUrl);
    return (
      <Told onClose={onClose}>
        <p>{t('freshness.report.yours')}</p>
        {editUrl && (
          <div>
            <EditLink url={editUrl} />
          </div>
        )}
      </Told>
    );
  }
  if (query.data?.reports.mine) {
    return (
      <Told onClose={onClose}>
        <p>{t('freshness.report.already')}</p>
        <Counted reports={query.data.reports} />
      </Told>
    );
  }
  if (query.data) {
    return <ReportForm answer={answerOf(report)} />;
  }
  if (!query.error) {
    return (
      <Told onClose={onClose}>
        <div aria-busy="true" aria-label={t('freshness.report.loading')}>
          <Skeleton width="100%" height={180} />
        </div>
      </Told>
    );
  }
  return <Told onClose={onClose}>{refusal(query.error)}</Told>;

  function refusal(error: Error): ReactNode {
    switch (failureReason(error)) {
      case 'missing':
        return <p>{t('freshness.report.notChecked')}</p>;
      case 'forbidden':
        return <Forbidden />;
      default:
        return <Failure error={error} query={query} />;
    }
  }
}

function Thanks(props: { reports: EntityFreshness['reports'] }) {
  const t = useMessages();
  return (
    <div role="status">
      <p>{t('freshness.report.thanks')}</p>
      <Counted reports={props.reports} />
    </div>
  );
}

function Counted(props: { reports: EntityFreshness['reports'] }) {
  const t = useMessages();
  return (
    <p className={styles.muted}>
      {t('freshness.report.counted', { count: props.reports.readers })}
    </p>
  );
}

/** Something to read, and the way out. */
function Told(props: { children: ReactNode; onClose: () => void }) {
  const t = useMessages();
  return (
    <>
      <DialogBody className={`${tokens.tokens} ${styles.dialog}`}>
        {props.children}
      </DialogBody>
      <DialogFooter>
        <Button size="small" variant="secondary" onPress={props.onClose}>
          {t('freshness.answer.close')}
        </Button>
      </DialogFooter>
    </>
  );
}
