import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiArrowDownSLine } from '@remixicon/react';
import { Day } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useFormat, useMessages } from '../../shared';
import { Answer } from '../Answer';
import { snoozeDays } from './snoozeDays';
import { SnoozeDialog } from './SnoozeDialog';

/** "Snooze": one week, one month, or a day of one's own choice. */
export function SnoozeMenu(props: {
  answer: Answer<Day>;
  today: Day;
  /** What is snoozed, where several are on the screen. */
  name?: string;
}) {
  const { answer, today, name } = props;
  const [isChoosing, setChoosing] = useState(false);
  const t = useMessages();
  const format = useFormat();
  const days = snoozeDays(today);
  const label = t('freshness.snooze.button');
  return (
    <>
      <MenuTrigger>
        <Button
          size="small"
          variant="secondary"
          isPending={answer.isPending}
          aria-label={name && `${label}, ${name}`}
          iconEnd={<RiArrowDownSLine aria-hidden />}
        >
          {label}
        </Button>
        <Menu>
          <MenuItem onAction={() => answer.give(days.week)}>
            {t('freshness.snooze.week', { day: format.dayOfYear(days.week) })}
          </MenuItem>
          <MenuItem onAction={() => answer.give(days.month)}>
            {t('freshness.snooze.month', { day: format.dayOfYear(days.month) })}
          </MenuItem>
          <MenuItem onAction={() => setChoosing(true)}>
            {t('freshness.snooze.date')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
      <SnoozeDialog
        days={days}
        isOpen={isChoosing}
        onOpenChange={setChoosing}
        onChoose={day => {
          setChoosing(false);
          answer.give(day);
        }}
      />
    </>
  );
}
