import { Context } from 'backstage-plugin-adoption-health-common';
import {
  DemoBanner,
  GroupPicker,
  NotEligibleHint,
  PageHead,
  RangePicker,
} from '../shared';
import { ActivationCard } from './activation/ActivationCard';
import styles from './adoption.module.css';
import { FactsStrip } from './facts/FactsStrip';
import { FrequencyCard } from './frequency/FrequencyCard';
import { LifecycleCard } from './lifecycle/LifecycleCard';
import { PageSentence } from './PageSentence';
import { PluginsCard } from './plugins/PluginsCard';
import { RateCard } from './rate/RateCard';
import { RetentionCard } from './retention/RetentionCard';
import { SearchCard } from './search/SearchCard';
import { TeamsCard } from './teams/TeamsCard';
import { TemplatesCard } from './templates/TemplatesCard';
import { useAsked } from './useAsked';
import { UseCasesCard } from './useCases/UseCasesCard';

/** Who uses the portal, for what, and who is lost? */
export function Adoption(props: { context: Context }) {
  const { context } = props;
  const { group } = useAsked(context);
  return (
    <>
      <PageHead
        sentence={<PageSentence context={context} />}
        filters={
          <>
            <RangePicker />
            <GroupPicker />
          </>
        }
      />
      <DemoBanner context={context} />
      <NotEligibleHint context={context} />
      <FactsStrip context={context} />
      <div className={styles.cards}>
        <div className={styles.wide}>
          <LifecycleCard context={context} />
        </div>
        <div className={styles.narrow}>
          <FrequencyCard context={context} />
        </div>
        <div className={styles.wide}>
          <RateCard context={context} />
        </div>
        <div className={styles.narrow}>
          <RetentionCard context={context} />
        </div>
        <div className={styles.wide}>
          <TeamsCard context={context} />
        </div>
        <div className={styles.stack}>
          <div className={styles.stacked}>
            <UseCasesCard context={context} />
          </div>
          <div className={styles.stacked}>
            <ActivationCard context={context} />
          </div>
        </div>
        <div className={styles.wide}>
          <PluginsCard context={context} group={group} />
        </div>
        <div className={styles.narrow}>
          <SearchCard context={context} />
        </div>
        <div className={styles.full}>
          <TemplatesCard context={context} />
        </div>
      </div>
    </>
  );
}
