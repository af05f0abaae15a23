import { Skeleton } from '@backstage/ui';
import { useAlternatives } from '../api';
import {
  AsyncContent,
  PageHead,
  Panel,
  useFormat,
  useMessages,
} from '../shared';
import { AlternativesCard } from './AlternativesCard';
import { EngineersField } from './EngineersField';
import { EstimateCard } from './EstimateCard';
import { hostOrBuyTitle } from './hostOrBuyTitle';
import { splitAlternatives } from './splitAlternatives';
import { useEngineers } from './useEngineers';
import styles from './valueTab.module.css';

/** What a portal costs, by whom one gets it, and what it would take here. */
export function ValueTab() {
  const [engineers] = useEngineers();
  const query = useAlternatives({ engineers });
  return (
    <>
      <PageHead
        sentence={<Sentence query={query} />}
        filters={<EngineersField className={styles.engineers} />}
      />
      <div className={styles.cards}>
        <AsyncContent
          query={query}
          skeleton={<AlternativesSkeleton />}
          frame={failure => <Panel>{failure}</Panel>}
        >
          {alternatives => <AlternativesCard alternatives={alternatives} />}
        </AsyncContent>
        <EstimateCard />
      </div>
    </>
  );
}

function Sentence(props: { query: ReturnType<typeof useAlternatives> }) {
  const { data, isPending } = props.query;
  const t = useMessages();
  const format = useFormat();
  if (data) {
    const { currency } = data;
    const alternatives = splitAlternatives(data.rows);
    return <>{hostOrBuyTitle(alternatives, { currency, t, format })}</>;
  }
  return isPending ? (
    <Skeleton width="min(720px, 100%)" height={32} />
  ) : (
    <>{t('value.title')}</>
  );
}

function AlternativesSkeleton() {
  return (
    <Panel>
      <div aria-busy="true" className={styles.skeleton}>
        <Skeleton width="60%" height={24} />
        {[1, 2, 3, 4, 5].map(row => (
          <Skeleton key={row} width="100%" height={40} />
        ))}
      </div>
    </Panel>
  );
}
