import { RiFlaskLine } from '@remixicon/react';
import { Context } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';

/** Says that the numbers are of a made-up company. */
export function DemoBanner(props: { context: Context }) {
  const t = useMessages();
  if (!props.context.demo) {
    return null;
  }
  return (
    <p role="status" className={styles.banner}>
      <RiFlaskLine size={20} aria-hidden />
      <span>
        <strong>{t('shared.demo.title')}</strong> {t('shared.demo.text')}
      </span>
    </p>
  );
}
