import { Button, Link } from '@backstage/ui';
import { RiDownload2Line } from '@remixicon/react';
import { Me } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { downloadText, Panel, useFormat, useMessages } from '../../shared';
import styles from '../data.module.css';
import { MeTables } from './MeTables';
import { meTitle } from './meTitle';

const PRIVACY_PAGE =
  'https://github.com/adoption-health/adoption-health/blob/main/docs/privacy.md';

/** Everything that is stored about the reader, in words and in full. */
export function MeCard(props: { me: Me }) {
  const { me } = props;
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  return (
    <Panel labelledBy={headingId} className={styles.spaced}>
      <h3 id={headingId} className={styles.cardHeading}>
        {meTitle(me, { t, format })}
      </h3>
      <p>
        {me.firstActiveDay
          ? t('data.privacy.since', { day: format.day(me.firstActiveDay) })
          : t('data.privacy.never')}{' '}
        {me.eligible
          ? t('data.privacy.eligible')
          : t('data.privacy.notEligible')}
      </p>
      <p className={styles.note}>
        {t('data.privacy.retention', { count: me.retentionDays })}
      </p>
      <MeTables me={me} />
      <div className={styles.actions}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiDownload2Line aria-hidden />}
          onPress={() =>
            downloadText('adoption-health-about-me.json', {
              text: JSON.stringify(me, undefined, 2),
              type: 'application/json',
            })
          }
        >
          {t('data.privacy.download')}
        </Button>
        <Link href={PRIVACY_PAGE} target="_blank" rel="noreferrer">
          {t('data.privacy.docs')}
        </Link>
      </div>
    </Panel>
  );
}
