import { RiGlobalLine, RiGroupLine } from '@remixicon/react';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';
import { useGroup } from './useGroup';
import { useGroupName } from './useGroupName';

/**
 * Says whom an answer is about while a group is chosen: its members, or still
 * everybody. Says nothing while none is.
 */
export function ScopeNote(props: { scope: 'group' | 'portal' }) {
  const t = useMessages();
  const { group } = useGroup();
  const name = useGroupName(group);
  if (!name) {
    return null;
  }
  return (
    <span className={styles.scope} data-scope={props.scope}>
      {props.scope === 'group' ? (
        <RiGroupLine size={14} aria-hidden />
      ) : (
        <RiGlobalLine size={14} aria-hidden />
      )}
      {props.scope === 'group' ? name : t('shared.group.portal')}
    </span>
  );
}
