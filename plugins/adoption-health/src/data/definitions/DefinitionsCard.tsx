import { Button, SearchField } from '@backstage/ui';
import { metricCatalogue } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { ChartFrame, useMessages } from '../../shared';
import styles from '../data.module.css';
import { DefinitionEntry } from './DefinitionEntry';
import { matchingMetrics } from './matchingMetrics';
import { useLinkedMetric } from './useLinkedMetric';

/** Every metric of the catalogue: what it counts, in which unit and window. */
export function DefinitionsCard() {
  const t = useMessages();
  const linked = useLinkedMetric();
  const [query, setQuery] = useState('');
  const found = matchingMetrics(metricCatalogue, query);
  return (
    <ChartFrame
      title={t('data.definitions.title', { count: metricCatalogue.length })}
      subtitle={t('data.definitions.subtitle')}
    >
      <SearchField
        className={styles.search}
        aria-label={t('data.definitions.search')}
        placeholder={t('data.definitions.search')}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 ? (
        <div className={styles.empty} role="status">
          <p>{t('data.definitions.none', { query })}</p>
          <Button size="small" variant="secondary" onPress={() => setQuery('')}>
            {t('data.definitions.showAll')}
          </Button>
        </div>
      ) : (
        <ul className={styles.definitions}>
          {found.map(metric => (
            <DefinitionEntry
              key={metric.id}
              metric={metric}
              isLinked={metric.id === linked}
            />
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}
