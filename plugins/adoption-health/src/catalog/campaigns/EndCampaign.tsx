import { Button } from '@backstage/ui';
import { Campaign } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useEndCampaign } from '../../api/hooks/useEndCampaign';
import { refusalText } from '../words/refusalText';
import { useWords } from '../../shared';
import styles from './campaigns.module.css';

/** Ends a campaign, after asking once. */
export function EndCampaign(props: { campaign: Campaign }) {
  const { id, name } = props.campaign;
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const end = useEndCampaign();
  if (!asking) {
    return (
      <Button size="small" variant="tertiary" onPress={() => setAsking(true)}>
        {t('catalog.campaigns.end.open')}
      </Button>
    );
  }
  return (
    <div role="group" className={styles.question} aria-label={name}>
      <p>{t('catalog.campaigns.end.question', { name })}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          variant="secondary"
          isPending={end.isPending}
          onPress={() => end.mutate(id)}
        >
          {t('catalog.campaigns.end.confirm')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          onPress={() => {
            end.reset();
            setAsking(false);
          }}
        >
          {t('catalog.campaigns.end.keep')}
        </Button>
      </div>
      {end.error && (
        <p role="alert" className={styles.failed}>
          {t('catalog.campaigns.end.failed', {
            reason: refusalText(end.error, t),
          })}
        </p>
      )}
    </div>
  );
}
