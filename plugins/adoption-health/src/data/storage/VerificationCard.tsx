import { Button } from '@backstage/ui';
import { Verification } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import {
  ChartFrame,
  ChartTable,
  useFormat,
  useMessages,
  VerdictBadge,
} from '../../shared';
import styles from '../data.module.css';

const SHOWN_FIRST = 5;

/** Whether counts agree with a recount of the raw events. */
export function VerificationCard(props: { verifications: Verification[] }) {
  const { verifications } = props;
  const t = useMessages();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const count = verifications.length;
  if (count === 0) {
    return (
      <ChartFrame title={t('data.verification.none')}>
        <p className={styles.empty}>{t('data.verification.noneText')}</p>
      </ChartFrame>
    );
  }
  const repaired = verifications.filter(
    ({ result }) => result === 'repaired',
  ).length;
  const checkedAt = (one: Verification) =>
    format.dateTime(Date.parse(one.checkedAt));
  const table: ChartTable = {
    columns: [
      { label: t('data.verification.day') },
      { label: t('data.verification.result') },
      { label: t('data.verification.differences'), numeric: true },
      { label: t('data.verification.checkedAt') },
    ],
    rows: verifications.map(one => ({
      id: one.day,
      cells: [
        { text: format.day(one.day), raw: one.day },
        { text: t(`data.verification.${one.result}`), raw: one.result },
        { text: format.count(one.differences), raw: one.differences },
        { text: checkedAt(one), raw: one.checkedAt },
      ],
    })),
  };
  return (
    <ChartFrame
      title={
        repaired > 0
          ? t('data.verification.someRepaired', {
              repaired: format.count(repaired),
              count,
            })
          : t('data.verification.allEqual', { count })
      }
      subtitle={t('data.verification.subtitle')}
      table={table}
      isTable
      fileName="recounts"
    >
      <ul className={styles.rows}>
        {verifications.slice(0, all ? undefined : SHOWN_FIRST).map(one => (
          <li key={one.day}>
            <span>
              {format.day(one.day)}
              <span className={styles.note}>
                {t('data.verification.checkedAt')} {checkedAt(one)}
              </span>
            </span>
            <span className={styles.rowFigure}>
              <VerdictBadge
                verdict={one.result === 'equal' ? 'met' : 'at-risk'}
                label={t(`data.verification.${one.result}`)}
              />
              {one.differences > 0 && (
                <span className={styles.note}>
                  {t('data.verification.differ', { count: one.differences })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {count > SHOWN_FIRST && (
        <Button
          size="small"
          variant="secondary"
          className={styles.more}
          onPress={() => setAll(!all)}
        >
          {all
            ? t('data.verification.showFewer')
            : t('data.verification.showAll', { n: format.count(count) })}
        </Button>
      )}
    </ChartFrame>
  );
}
