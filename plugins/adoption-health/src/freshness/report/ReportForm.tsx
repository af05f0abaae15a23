import {
  Button,
  DialogBody,
  DialogFooter,
  Radio,
  RadioGroup,
  TextAreaField,
} from '@backstage/ui';
import {
  REPORT_NOTE_LIMIT,
  ReportReason,
  ReportRequest,
  reportReasonSchema,
} from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useMessages } from '../../shared';
import tokens from '../../shared/tokens.module.css';
import styles from '../answers/answers.module.css';
import { Answer } from '../Answer';
import { answerFailure } from '../answerFailure';

/** What is wrong, from a short list, and a note for the owners. */
export function ReportForm(props: { answer: Answer<ReportRequest> }) {
  const { answer } = props;
  const [reason, setReason] = useState<ReportReason>();
  const [note, setNote] = useState('');
  const t = useMessages();
  return (
    <>
      <DialogBody className={`${tokens.tokens} ${styles.dialog}`}>
        <RadioGroup
          label={t('freshness.report.reasonLabel')}
          value={reason ?? null}
          onChange={value => setReason(reportReasonSchema.parse(value))}
        >
          {reportReasonSchema.options.map(option => (
            <Radio key={option} value={option}>
              {t(`freshness.report.reason.${option}`)}
            </Radio>
          ))}
        </RadioGroup>
        <TextAreaField
          label={t('freshness.report.note')}
          secondaryLabel={t('freshness.report.optional')}
          description={t('freshness.report.left', {
            count: REPORT_NOTE_LIMIT - note.length,
          })}
          maxLength={REPORT_NOTE_LIMIT}
          value={note}
          onChange={setNote}
        />
        <p className={styles.muted}>{t('freshness.report.who')}</p>
        {answer.error && (
          <p role="alert" className={styles.failed}>
            {answerFailure(answer.error, {
              t,
              forbidden: t('freshness.report.forbidden'),
            })}
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
          isDisabled={reason === undefined}
          isPending={answer.isPending}
          onPress={() =>
            reason && answer.give({ reason, note: note.trim() || undefined })
          }
        >
          {t('freshness.report.send')}
        </Button>
      </DialogFooter>
    </>
  );
}
