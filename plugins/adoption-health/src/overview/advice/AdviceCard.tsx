import { Skeleton } from '@backstage/ui';
import { AdviceList } from 'backstage-plugin-adoption-health-common';
import { ReactNode, useId } from 'react';
import { useAdvice } from '../../api';
import {
  AsyncContent,
  Panel,
  ScopeNote,
  useMessages,
  useWords,
} from '../../shared';
import { missingText } from '../missingText';
import { AdviceItem } from './AdviceItem';
import styles from './advice.module.css';

/** The three actions most worth doing. */
export function AdviceCard() {
  const query = useAdvice();
  return (
    <AsyncContent
      query={query}
      skeleton={
        <Frame>
          <Skeleton width="100%" height={96} />
        </Frame>
      }
      frame={failure => <Frame>{failure}</Frame>}
    >
      {list => <Actions list={list} />}
    </AsyncContent>
  );
}

function Frame(props: { children: ReactNode }) {
  const t = useMessages();
  const headingId = useId();
  return (
    <Panel labelledBy={headingId} className={styles.card}>
      <header>
        <h3 id={headingId}>{t('overview.advice.heading')}</h3>
        <p>{t('overview.advice.subtitle')}</p>
        <ScopeNote scope="portal" />
      </header>
      {props.children}
    </Panel>
  );
}

function Actions(props: { list: AdviceList }) {
  const { actions, missing } = props.list;
  const words = useWords();
  const { t } = words;
  const missingWords = missingText(missing, words);
  return (
    <Frame>
      {actions.length === 0 ? (
        <p className={styles.none}>
          <strong>{t('overview.advice.none')}</strong>{' '}
          {missingWords
            ? t('overview.advice.noneOfTheRest')
            : t('overview.advice.noneText')}
        </p>
      ) : (
        <ol className={styles.actions}>
          {actions.map((advice, index) => (
            <AdviceItem key={advice.rule} advice={advice} rank={index + 1} />
          ))}
        </ol>
      )}
      {missingWords && <p className={styles.note}>{missingWords}</p>}
    </Frame>
  );
}
