import { Skeleton } from '@backstage/ui';
import {
  AdoptionSummary,
  Context,
} from 'backstage-plugin-adoption-health-common';
import { ReactElement } from 'react';
import { useAdoptionSummary } from '../../api';
import {
  AsyncContent,
  AsyncQuery,
  GroupNotCounted,
  Panel,
  ScopeNote,
  useWords,
} from '../../shared';
import { useAsked } from '../useAsked';
import { FactNumber } from './FactNumber';
import { Fact, facts } from './factText';
import styles from './facts.module.css';

/** Facts that no group narrows: they are not about its members. */
const OF_THE_PORTAL: readonly Fact[] = ['teamAdoptionRate', 'goldenPathShare'];

/** The numbers of people at the top; each opens how it is measured. */
export function FactsStrip(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  const { days, group } = useAsked(context);
  const portal = useAdoptionSummary(days, { live: true });
  const narrowed = useAdoptionSummary({ ...days, group }, { live: true });
  const label = t('adoption.facts.label');
  const frame = (content: ReactElement) => (
    <Panel label={label} className={styles.frame}>
      {content}
    </Panel>
  );
  const query = (fact: Fact): AsyncQuery<AdoptionSummary> =>
    OF_THE_PORTAL.includes(fact) ? portal : narrowed;
  return (
    <AsyncContent
      query={narrowed}
      skeleton={frame(<Skeleton width="100%" height={64} />)}
      notFound={group ? <GroupNotCounted group={group} /> : undefined}
      frame={frame}
    >
      {() => (
        <Panel label={label} className={styles.frame}>
          <dl className={styles.facts}>
            {facts.map(fact => (
              <div key={fact}>
                <dt>{t(`adoption.facts.${fact}`)}</dt>
                <dd>
                  <FactNumber fact={fact} summary={query(fact).data} />
                  {OF_THE_PORTAL.includes(fact) && <ScopeNote scope="portal" />}
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
    </AsyncContent>
  );
}
