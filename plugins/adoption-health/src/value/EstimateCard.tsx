import { EstimateRequest } from 'backstage-plugin-adoption-health-common';
import { useId, useState } from 'react';
import { Skeleton } from '@backstage/ui';
import { useEstimate } from '../api';
import { AsyncContent, Panel, useMessages } from '../shared';
import { EstimateForm, Situation } from './EstimateForm';
import { EstimateTable } from './EstimateTable';
import styles from './estimate.module.css';
import { useEngineers } from './useEngineers';

const MIDDLE: Situation = {
  frontendSkill: 'moderate',
  timelineMonths: 12,
  customisation: 'medium',
};

/** Four facts about the reader's company, and what each option would take. */
export function EstimateCard() {
  const t = useMessages();
  const headingId = useId();
  const [engineers] = useEngineers();
  const [situation, setSituation] = useState(MIDDLE);
  const request: EstimateRequest = { engineers, ...situation };
  const query = useEstimate(request);
  return (
    <Panel labelledBy={headingId} className={styles.card}>
      <header className={styles.header}>
        <h3 id={headingId}>{t('value.estimate.heading')}</h3>
        <p>{t('value.estimate.lead')}</p>
      </header>
      <EstimateForm situation={situation} onChange={setSituation} />
      <AsyncContent query={query} skeleton={<EstimateSkeleton />}>
        {estimate => <EstimateTable estimate={estimate} />}
      </AsyncContent>
    </Panel>
  );
}

function EstimateSkeleton() {
  return (
    <div aria-busy="true" className={styles.skeleton}>
      <Skeleton width="60%" height={24} />
      {[1, 2, 3].map(row => (
        <Skeleton key={row} width="100%" height={40} />
      ))}
    </div>
  );
}
