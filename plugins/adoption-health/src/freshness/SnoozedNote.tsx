import { Button } from '@backstage/ui';
import { RiZzzLine } from '@remixicon/react';
import { Day } from 'backstage-plugin-adoption-health-common';
import { Panel, useFormat, useMessages } from '../shared';
import { Answer } from './Answer';
import { answerFailure } from './answerFailure';
import styles from './warning.module.css';

/** What stands in the warning's place while its owners snooze it. */
export function SnoozedNote(props: { until: Day; snooze: Answer<Day | null> }) {
  const { until, snooze } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <Panel className={styles.note} label={t('freshness.label')}>
      <div role="status" className={styles.noteText}>
        <RiZzzLine size={16} aria-hidden />
        <div>
          <p>
            <strong>
              {t('freshness.snoozed.title', { day: format.day(until) })}
            </strong>
          </p>
          <p className={styles.muted}>{t('freshness.snoozed.text')}</p>
        </div>
      </div>
      <Button
        size="small"
        variant="tertiary"
        isPending={snooze.isPending}
        onPress={() => snooze.give(null)}
      >
        {t('freshness.snoozed.wake')}
      </Button>
      {snooze.error && (
        <p role="alert" className={styles.failed}>
          {answerFailure(snooze.error, { t })}
        </p>
      )}
    </Panel>
  );
}
