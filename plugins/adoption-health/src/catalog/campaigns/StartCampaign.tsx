import { Button } from '@backstage/ui';
import { Day, FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useStartCampaign } from '../../api/hooks/useStartCampaign';
import { useFixListFilter } from '../filter/useFixListFilter';
import { refusalText } from '../words/refusalText';
import { useWords } from '../../shared';
import { CampaignForm } from './CampaignForm';

/** A button that opens the form of a new campaign. */
export function StartCampaign(props: {
  today: Day;
  summary: FreshnessSummary | undefined;
  /** Told the id of the campaign that was started. */
  onStarted?: (id: string) => void;
}) {
  const { today, summary, onStarted } = props;
  const { t } = useWords();
  const { filter } = useFixListFilter();
  const [open, setOpen] = useState(false);
  const start = useStartCampaign();
  if (!open) {
    return (
      <Button size="small" variant="secondary" onPress={() => setOpen(true)}>
        {t('catalog.campaigns.start.open')}
      </Button>
    );
  }
  return (
    <CampaignForm
      today={today}
      summary={summary}
      // What the list is narrowed to is what a reader has in mind.
      initial={filter}
      isPending={start.isPending}
      failure={
        start.error
          ? t('catalog.campaigns.start.failed', {
              reason: refusalText(start.error, t),
            })
          : undefined
      }
      onSubmit={request =>
        start.mutate(request, {
          onSuccess: ({ id }) => {
            setOpen(false);
            onStarted?.(id);
          },
        })
      }
      onCancel={() => {
        start.reset();
        setOpen(false);
      }}
    />
  );
}
