import { Button } from '@backstage/ui';
import { Campaign, Day } from 'backstage-plugin-adoption-health-common';
import { spokenDay } from '../words/spokenDay';
import { useWords } from '../../shared';
import { progressText } from './campaignText';
import styles from './campaigns.module.css';

/** All campaigns, to choose the one that is shown. */
export function CampaignChoices(props: {
  campaigns: Campaign[];
  shown: Campaign;
  today: Day;
  onChoose: (id: string) => void;
}) {
  const { campaigns, shown, today, onChoose } = props;
  const words = useWords();
  const { t, format } = words;
  const day = (of: Day) => spokenDay(of, { today, format });
  return (
    <div className={styles.choices}>
      <h4>{t('catalog.campaigns.others')}</h4>
      <ul>
        {campaigns.map(campaign => (
          <li
            key={campaign.id}
            data-current={campaign.id === shown.id || undefined}
          >
            <Button
              size="small"
              variant="tertiary"
              aria-current={campaign.id === shown.id || undefined}
              onPress={() => onChoose(campaign.id)}
            >
              {campaign.name}
            </Button>
            <span>
              {progressText(campaign, words)},{' '}
              {campaign.endedOn
                ? t('catalog.campaigns.ended', { day: day(campaign.endedOn) })
                : t('catalog.campaigns.due', { day: day(campaign.targetDay) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
