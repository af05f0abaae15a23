import { VisuallyHidden } from '@backstage/ui';
import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { FilterLink } from '../filter/FilterLink';
import { ownerFilter } from '../filter/ownerFilter';
import { spokenDay } from '../words/spokenDay';
import { refName, useWords } from '../../shared';
import styles from './fixList.module.css';

/** Who owns it, who could, and what the owner said of it. */
export function OwnerCell(props: { item: FixListItem; today: Day }) {
  const { item, today } = props;
  const { owner, suggestedOwner, snoozedUntil, disownedOn } = item;
  const { t, format } = useWords();
  const day = (of: Day) => spokenDay(of, { today, format });
  return (
    <>
      <span>
        <Owner owner={owner} />
        {suggestedOwner && (
          <>
            <span aria-hidden="true" className={styles.muted}>
              {' → '}
            </span>
            <VisuallyHidden>, {t('catalog.fixList.suggested')} </VisuallyHidden>
            <b>{refName(suggestedOwner.ref)}</b>
          </>
        )}
      </span>
      {suggestedOwner?.evidence[0] && (
        <span className={styles.sub}>{suggestedOwner.evidence[0]}</span>
      )}
      {disownedOn && (
        <span className={styles.sub}>
          {t('catalog.fixList.disowned', { day: day(disownedOn) })}
        </span>
      )}
      {snoozedUntil && (
        <span className={styles.sub}>
          {t('catalog.fixList.snoozed', { day: day(snoozedUntil) })}
        </span>
      )}
    </>
  );
}

function Owner(props: { owner: string | undefined }) {
  const { owner } = props;
  const { t } = useWords();
  if (!owner) {
    return <span className={styles.muted}>{t('catalog.fixList.noOwner')}</span>;
  }
  const name = refName(owner);
  const asked = ownerFilter(owner);
  return asked ? (
    <FilterLink change={{ owner: asked }}>
      {name}
      <VisuallyHidden>
        {' '}
        {t('catalog.fixList.onlyOwner', { owner: name })}
      </VisuallyHidden>
    </FilterLink>
  ) : (
    <span>{name}</span>
  );
}
