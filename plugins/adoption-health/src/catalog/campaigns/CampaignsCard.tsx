import { Skeleton } from '@backstage/ui';
import {
  Campaign,
  Context,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { lazy, Suspense, useState } from 'react';
import { useCampaigns } from '../../api/hooks/useCampaigns';
import { AsyncContent, ChartFrame, useWords } from '../../shared';
import styles from '../catalog.module.css';
import { CampaignChoices } from './CampaignChoices';
import { CampaignLeft } from './CampaignLeft';
import { campaignStanding } from './campaignStanding';
import { campaignTable } from './campaignTable';
import { campaignSubtitle, campaignTitle } from './campaignText';
import parts from './campaigns.module.css';
import { EndCampaign } from './EndCampaign';
import { StartCampaign } from './StartCampaign';

const BurnUpChart = lazy(() =>
  import('./BurnUpChart').then(m => ({ default: m.BurnUpChart })),
);

/** Properties of {@link CampaignsCard}. */
export interface CampaignsCardProps {
  context: Context;
  /** What a new campaign can be about; absent until its answer is there. */
  summary: FreshnessSummary | undefined;
}

/** The campaigns: how far the first or the chosen one is, and new ones. */
export function CampaignsCard(props: CampaignsCardProps) {
  const { t } = useWords();
  const query = useCampaigns();
  const heading = t('catalog.campaigns.heading');
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={268} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {({ campaigns }) => <Campaigns {...props} campaigns={campaigns} />}
    </AsyncContent>
  );
}

function Campaigns(props: CampaignsCardProps & { campaigns: Campaign[] }) {
  const { context, summary, campaigns } = props;
  const [chosenId, setChosenId] = useState<string>();
  const shown = campaigns.find(({ id }) => id === chosenId) ?? campaigns.at(0);
  const { admin } = context.caller;
  if (!shown) {
    return <NoCampaigns {...props} />;
  }
  return (
    <Shown campaign={shown} context={context}>
      {campaigns.length > 1 && (
        <CampaignChoices
          campaigns={campaigns}
          shown={shown}
          today={context.today}
          onChoose={setChosenId}
        />
      )}
      {admin && (
        <div className={parts.admin}>
          {!shown.endedOn && <EndCampaign key={shown.id} campaign={shown} />}
          <StartCampaign
            today={context.today}
            summary={summary}
            onStarted={setChosenId}
          />
        </div>
      )}
    </Shown>
  );
}

function NoCampaigns(props: CampaignsCardProps) {
  const { context, summary } = props;
  const { t } = useWords();
  const { admin } = context.caller;
  return (
    <ChartFrame title={t('catalog.campaigns.none')}>
      <p className={styles.empty}>
        {t('catalog.campaigns.noneText')}{' '}
        {!admin && t('catalog.campaigns.noneTextReader')}
      </p>
      {admin && (
        <div className={parts.admin}>
          <StartCampaign today={context.today} summary={summary} />
        </div>
      )}
    </ChartFrame>
  );
}

function Shown(props: {
  campaign: Campaign;
  context: Context;
  children: React.ReactNode;
}) {
  const { campaign, context } = props;
  const words = useWords();
  const { today } = context;
  const standing = campaignStanding(campaign, today);
  const table =
    campaign.points.length > 0 ? campaignTable(campaign, words) : undefined;
  return (
    <ChartFrame
      // The table view is of one campaign; another one starts as a chart.
      key={campaign.id}
      title={campaignTitle(campaign, { ...words, standing })}
      subtitle={campaignSubtitle(campaign, { ...words, standing, today })}
      table={table}
      fileName="campaign"
    >
      {table ? (
        <Suspense fallback={<Skeleton width="100%" height={220} />}>
          <BurnUpChart campaign={campaign} standing={standing} />
        </Suspense>
      ) : (
        <p className={styles.empty}>
          {words.t('catalog.campaigns.chart.noPoints')}
        </p>
      )}
      <CampaignLeft campaign={campaign} />
      {props.children}
    </ChartFrame>
  );
}
