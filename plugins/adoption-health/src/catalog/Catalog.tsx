import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { useFreshnessSummary } from '../api';
import { DemoBanner, PageHead, RangePicker, useWords } from '../shared';
import { StaleNote } from '../shared/async/StaleNote';
import { BreakdownCards } from './breakdown/BreakdownCards';
import { CampaignsCard } from './campaigns/CampaignsCard';
import styles from './catalog.module.css';
import { catalogSentence } from './catalogSentence';
import { DisownedCard } from './disowned/DisownedCard';
import { FieldDietCard } from './fieldDiet/FieldDietCard';
import { FixListCard } from './fixList/FixListCard';
import { HeldBanner } from './held/HeldBanner';
import { NotCheckedCard } from './NotCheckedCard';
import { OwnerCard } from './owner/OwnerCard';
import { CatalogTiles } from './tiles/CatalogTiles';
import { FreshnessTrendCard } from './trend/FreshnessTrendCard';
import { sharedAnswer } from './sharedAnswer';

/** What is wrong in the catalog, who is hurt, and who can fix it? */
export function Catalog(props: { context: Context }) {
  const { context } = props;
  const words = useWords();
  const summary = useFreshnessSummary({ live: true });
  const { query, outdated } = sharedAnswer(summary);
  const notChecked = summary.data !== undefined && !summary.data.sweptAt;
  return (
    <>
      <PageHead
        sentence={
          summary.isPending ? (
            <Skeleton width="min(520px, 100%)" height={32} />
          ) : (
            catalogSentence(summary.data, words)
          )
        }
        filters={<RangePicker />}
      />
      <DemoBanner context={context} />
      {/* An admin's choice outlives the banner's reason for being there. */}
      {summary.data && <HeldBanner summary={summary.data} context={context} />}
      {outdated && <StaleNote query={summary} />}
      <CatalogTiles context={context} query={query} />
      {notChecked ? (
        <NotCheckedCard />
      ) : (
        <div className={styles.cards}>
          <div className={styles.wideAndNarrow}>
            <div className={styles.cell}>
              <FreshnessTrendCard context={context} />
            </div>
            <div className={styles.cell}>
              <CampaignsCard context={context} summary={summary.data} />
            </div>
          </div>
          <BreakdownCards query={query} />
          <OwnerCard context={context} query={query} />
          <FixListCard context={context} summary={summary.data} />
          <DisownedCard context={context} />
          <FieldDietCard />
        </div>
      )}
    </>
  );
}
