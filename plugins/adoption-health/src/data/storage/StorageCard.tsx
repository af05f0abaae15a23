import { Status } from 'backstage-plugin-adoption-health-common';
import { Fragment } from 'react';
import { ChartFrame, useWords } from '../../shared';
import styles from '../data.module.css';
import { DimensionList } from './DimensionList';
import { storageFacts } from './storageFacts';

/** What is kept, for how long, and how much room is left. */
export function StorageCard(props: { status: Status }) {
  const { status } = props;
  const words = useWords();
  return (
    <ChartFrame title={words.t('data.storage.title')}>
      <div className={styles.pairPlain}>
        <dl className={styles.facts}>
          {storageFacts(status, words).map(({ name, texts }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              {texts.map(text => (
                <dd key={text}>{text}</dd>
              ))}
            </Fragment>
          ))}
        </dl>
        <DimensionList dimensions={status.storage.dimensions} />
      </div>
    </ChartFrame>
  );
}
