import { Skeleton } from '@backstage/ui';
import { useMe } from '../../api';
import { AsyncContent, Panel, useMessages } from '../../shared';
import styles from '../data.module.css';
import { ChoiceCard } from './ChoiceCard';
import { MeCard } from './MeCard';

/** What is stored about the reader, and how not to be counted. */
export function PrivacyPart() {
  const t = useMessages();
  const query = useMe();
  const heading = t('data.privacy.heading');
  return (
    <div className={styles.wideAndNarrow}>
      <AsyncContent
        query={query}
        skeleton={
          <Panel label={heading}>
            <h3 className={styles.cardTitle}>{heading}</h3>
            <Skeleton width="100%" height={160} />
          </Panel>
        }
        frame={failure => (
          <Panel label={heading}>
            <h3 className={styles.cardTitle}>{heading}</h3>
            {failure}
          </Panel>
        )}
      >
        {me => <MeCard me={me} />}
      </AsyncContent>
      <ChoiceCard />
    </div>
  );
}
