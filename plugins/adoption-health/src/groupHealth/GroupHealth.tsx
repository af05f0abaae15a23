import { Context } from 'backstage-plugin-adoption-health-common';
import { useFreshnessSeries } from '../api/hooks/useFreshnessSeries';
import { PluginsCard } from '../adoption/plugins/PluginsCard';
import { FreshnessTrendCard } from '../catalog/trend/FreshnessTrendCard';
import { AdoptionTrendCard } from '../overview/trend/AdoptionTrendCard';
import { PageHead, rangeDays, RangePicker, useRange } from '../shared';
import { GroupAdoptionTiles } from './adoption/GroupAdoptionTiles';
import { FixFirstCard } from './FixFirstCard';
import { FreshnessCountsTile } from './FreshnessCountsTile';
import styles from './groupHealth.module.css';
import { GroupSentence } from './GroupSentence';

/**
 * How a group's people use the portal, how fresh what it owns is, and what to
 * fix first.
 */
export function GroupHealth(props: {
  entityRef: string;
  name: string;
  context: Context;
}) {
  const { entityRef, name, context } = props;
  const { range } = useRange();
  const days = rangeDays(range, context.today);
  // The same question as the trend asks, so one answer serves both.
  const series = useFreshnessSeries({ ...days, owner: entityRef });
  return (
    <>
      <PageHead
        sentence={<GroupSentence query={series} name={name} />}
        filters={<RangePicker />}
      />
      <div className={styles.cards}>
        <div className={styles.tiles}>
          <GroupAdoptionTiles context={context} group={entityRef} />
          <FreshnessCountsTile query={series} context={context} />
        </div>
        <PluginsCard context={context} group={entityRef} />
        <AdoptionTrendCard context={context} group={entityRef} />
        <div className={styles.wide}>
          <FreshnessTrendCard context={context} owner={entityRef} />
        </div>
        <FixFirstCard
          query={{ owner: entityRef }}
          today={context.today}
          className={styles.wide}
        />
      </div>
    </>
  );
}
