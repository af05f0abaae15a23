import { MyCatalog } from 'backstage-plugin-adoption-health-common';
import { Panel, useFormat, useMessages } from '../shared';
import styles from './myCatalog.module.css';

/** Why the list is empty: nothing is open, or nothing is theirs. */
export function NothingToDo(props: { mine: MyCatalog }) {
  const { owned, unknown } = props.mine;
  const t = useMessages();
  const format = useFormat();
  return (
    <Panel>
      <p className={styles.counts}>{text()}</p>
    </Panel>
  );

  function text(): string {
    if (owned === 0) {
      return t('myCatalog.empty.nothingText');
    }
    return unknown === 0
      ? t('myCatalog.empty.ownedText', { owned: format.count(owned) })
      : t('myCatalog.empty.ownedTextUnknown', {
          owned: format.count(owned),
          unknown: format.count(unknown),
        });
  }
}
