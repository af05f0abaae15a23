import { RiUserUnfollowLine } from '@remixicon/react';
import { Context } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';

/** Tells a reader who counts in no rate why, so that 0 % does not puzzle. */
export function NotEligibleHint(props: { context: Context }) {
  const t = useMessages();
  if (props.context.caller.eligible) {
    return null;
  }
  return (
    <p role="status" className={styles.hint}>
      <RiUserUnfollowLine size={20} aria-hidden />
      <span>
        <strong>{t('shared.notEligible.title')}</strong>{' '}
        {t('shared.notEligible.text')}
      </span>
    </p>
  );
}
