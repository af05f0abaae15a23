import {
  Button,
  DatePicker,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { Day } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useFormat, useMessages } from '../../shared';
import tokens from '../../shared/tokens.module.css';
import styles from './answers.module.css';
import { isSnoozeDay, SnoozeDays } from './snoozeDays';

/** Asks until which day to snooze; within the days that a snooze may take. */
export function SnoozeDialog(props: {
  days: SnoozeDays;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChoose: (day: Day) => void;
}) {
  const { days, isOpen, onOpenChange, onChoose } = props;
  const [day, setDay] = useState<Day>();
  const t = useMessages();
  const format = useFormat();
  const limits = { first: format.day(days.first), last: format.day(days.last) };
  const isReady = day !== undefined && isSnoozeDay(day, days);
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange}>
      <DialogHeader>{t('freshness.snooze.title')}</DialogHeader>
      <DialogBody className={`${tokens.tokens} ${styles.dialog}`}>
        <p>{t('freshness.snooze.text')}</p>
        <DatePicker
          label={t('freshness.snooze.day')}
          description={t('freshness.snooze.limits', limits)}
          validationBehavior="aria"
          isDateUnavailable={date => !isSnoozeDay(dayOf(date), days)}
          validate={date =>
            isSnoozeDay(dayOf(date), days) ||
            t('freshness.snooze.outside', limits)
          }
          onChange={date => setDay(date ? dayOf(date) : undefined)}
        />
      </DialogBody>
      <DialogFooter>
        <Button slot="close" size="small" variant="secondary">
          {t('freshness.answer.cancel')}
        </Button>
        <Button
          size="small"
          variant="primary"
          isDisabled={!isReady}
          onPress={() => isReady && onChoose(day)}
        >
          {t('freshness.snooze.confirm')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

/** The calendar day of a date of the picker, which writes ISO 8601. */
function dayOf(date: { toString(): string }): Day {
  return date.toString().slice(0, 'YYYY-MM-DD'.length);
}
