import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useFormat, useMessages } from '../../shared';
import { RangeAxis } from './RangeAxis';
import { RouteJudgement, routeKey } from './routeJudgement';
import { JudgedRow, TooFewRow } from './RouteRow';
import { secondsScale } from './secondsScale';
import styles from './routes.module.css';

const SHORT_ROWS = 10;

/** The routes, slowest first; the first ten until all are asked for. */
export function RouteTable(props: {
  judgement: RouteJudgement;
  targetMs: number;
  label: string;
}) {
  const { judgement, targetMs, label } = props;
  const t = useMessages();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const total = judgement.judged.length + judgement.tooFew.length;
  const shown = all ? total : SHORT_ROWS;
  const judged = judgement.judged.slice(0, shown);
  const tooFew = judgement.tooFew.slice(0, shown - judged.length);
  const scale = secondsScale(
    judged.map(route => route.p95),
    targetMs,
  );
  const target = format.goal(targetMs, 'pageReadyP75');
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('performance.routes.route')}</th>
            <th scope="col" className={styles.range}>
              {judged.length > 0 && (
                <RangeAxis scale={scale} targetMs={targetMs} />
              )}
            </th>
            <th scope="col">{t('performance.routes.p75')}</th>
            <th scope="col">{t('performance.routes.within', { target })}</th>
            <th scope="col">{t('performance.routes.loads')}</th>
            <th scope="col">{t('performance.routes.timedOut')}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(route => (
            <JudgedRow
              key={routeKey(route.timing)}
              route={route}
              scale={scale}
              targetMs={targetMs}
            />
          ))}
          {tooFew.map(timing => (
            <TooFewRow key={routeKey(timing)} timing={timing} />
          ))}
        </tbody>
      </table>
      {total > SHORT_ROWS && (
        <Button
          className={styles.more}
          size="small"
          variant="secondary"
          onPress={() => setAll(!all)}
        >
          {all
            ? t('performance.routes.showFewer', { n: format.count(SHORT_ROWS) })
            : t('performance.routes.showAll', { n: format.count(total) })}
        </Button>
      )}
    </>
  );
}
