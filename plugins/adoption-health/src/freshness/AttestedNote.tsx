import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { Panel, useFormat, useMessages, VerdictIcon } from '../shared';
import styles from './warning.module.css';

/** What stands in the warning's place once its owner has confirmed it. */
export function AttestedNote(props: {
  attestation: NonNullable<EntityFreshness['attestation']>;
}) {
  const { attestation } = props;
  const t = useMessages();
  const format = useFormat();
  return (
    <Panel className={styles.note} label={t('freshness.label')}>
      <div role="status" className={styles.noteText} data-verdict="met">
        <VerdictIcon verdict="met" />
        <div>
          <p>
            <strong>
              {t('freshness.attested.title', {
                day: format.day(attestation.validUntil),
              })}
            </strong>
          </p>
          <p className={styles.muted}>
            {t('freshness.attested.text', { day: format.day(attestation.on) })}
          </p>
        </div>
      </div>
    </Panel>
  );
}
