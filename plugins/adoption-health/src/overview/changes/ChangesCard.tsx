import { Button, Skeleton } from '@backstage/ui';
import { Changes } from 'backstage-plugin-adoption-health-common';
import { ReactNode, useId, useState } from 'react';
import { useChanges } from '../../api';
import {
  absenceText,
  AsyncContent,
  metricName,
  Panel,
  ScopeNote,
  useFormat,
  useMessages,
  windowText,
} from '../../shared';
import { missingText } from '../missingText';
import { ChangeRow } from './ChangeRow';
import { sortedChanges } from './changeStanding';
import styles from './changes.module.css';

/** What is better and what is worse than in the 28 days before. */
export function ChangesCard() {
  const query = useChanges();
  return (
    <AsyncContent
      query={query}
      skeleton={
        <Frame>
          <Skeleton width="100%" height={240} />
        </Frame>
      }
      frame={failure => <Frame>{failure}</Frame>}
    >
      {changes => <ChangeList changes={changes} />}
    </AsyncContent>
  );
}

function Frame(props: { note?: string; children: ReactNode }) {
  const t = useMessages();
  const headingId = useId();
  return (
    <Panel labelledBy={headingId} className={styles.card}>
      <header>
        <h3 id={headingId}>{t('overview.changes.heading')}</h3>
        {props.note && <p>{props.note}</p>}
        <ScopeNote scope="portal" />
      </header>
      {props.children}
    </Panel>
  );
}

function ChangeList(props: { changes: Changes }) {
  const { changes } = props;
  const t = useMessages();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { moved, unmoved, notCompared } = sortedChanges(
    changes.changes,
    format,
  );
  // Nothing that got worse hides behind a button.
  const shown = all || moved.length === 0 ? [...moved, ...unmoved] : moved;
  const window = (days: Changes['window']) => windowText(days, { t, format });
  const missing = missingText(changes.missing, { t, format });
  return (
    <Frame
      note={t('overview.changes.windows', {
        now: window(changes.window),
        before: window(changes.before),
      })}
    >
      {shown.length === 0 ? (
        <p className={styles.none}>{t('overview.changes.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {shown.map(change => (
            <ChangeRow key={change.metric} change={change} />
          ))}
        </ul>
      )}
      {moved.length > 0 && unmoved.length > 0 && (
        <Button
          className={styles.more}
          size="small"
          variant="tertiary"
          onPress={() => setAll(!all)}
        >
          {all
            ? t('overview.changes.hideUnmoved')
            : t('overview.changes.showUnmoved', {
                n: format.count(unmoved.length),
              })}
        </Button>
      )}
      {notCompared.length > 0 && (
        <p className={styles.note}>
          {t('overview.changes.notCompared', {
            list: format.list(
              notCompared.map(value =>
                t('overview.changes.notComparedOne', {
                  name: metricName(value),
                  reason:
                    value.status === 'ok'
                      ? t('overview.changes.unfinished')
                      : absenceText(value, t).status,
                }),
              ),
            ),
          })}
        </p>
      )}
      {missing && <p className={styles.note}>{missing}</p>}
    </Frame>
  );
}
