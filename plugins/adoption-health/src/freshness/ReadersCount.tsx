import { Value } from 'backstage-plugin-adoption-health-common';
import { DefinitionPopover, useFormat, useMessages } from '../shared';
import styles from './warning.module.css';

/** How many people rely on the page, or why nobody says. */
export function ReadersCount(props: { value: Value }) {
  const { value } = props;
  const t = useMessages();
  const format = useFormat();
  if (value.status === 'ok') {
    return (
      <div className={styles.readers}>
        <b>
          <DefinitionPopover value={value}>
            {format.count(value.value)}
          </DefinitionPopover>
        </b>
        <span>{t('freshness.readers.label', { count: value.value })}</span>
      </div>
    );
  }
  const isSuppressed = value.status === 'suppressed';
  return (
    <div className={styles.readers}>
      <span
        aria-hidden="true"
        className={isSuppressed ? styles.hatched : styles.ring}
      />
      <DefinitionPopover value={value}>
        {t(`freshness.readers.${isSuppressed ? 'suppressed' : 'absent'}`)}
      </DefinitionPopover>
    </div>
  );
}
