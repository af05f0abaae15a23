import { Switch } from '@backstage/ui';
import { useId } from 'react';
import { Panel, useMessages } from '../../shared';
import styles from '../data.module.css';
import { sendsGlobalPrivacyControl } from './globalPrivacyControl';
import { useOptOut } from './useOptOut';

/** How not to be counted in this browser. */
export function ChoiceCard() {
  const t = useMessages();
  const headingId = useId();
  const optOut = useOptOut();
  return (
    <Panel labelledBy={headingId} className={styles.spaced}>
      <h3 id={headingId} className={styles.cardHeading}>
        {t('data.privacy.choice.heading')}
      </h3>
      <Switch
        label={t('data.privacy.choice.label')}
        isSelected={optOut.isOut}
        onChange={optOut.choose}
      />
      {optOut.failed && (
        <p role="alert" className={styles.failed}>
          {t('data.privacy.choice.failed')}
        </p>
      )}
      {sendsGlobalPrivacyControl(window.navigator) && (
        <p role="status">{t('data.privacy.choice.gpc')}</p>
      )}
      <p className={styles.note}>{t('data.privacy.choice.text')}</p>
    </Panel>
  );
}
