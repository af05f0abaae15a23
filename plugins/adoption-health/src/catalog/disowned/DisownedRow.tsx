import { Disowned } from 'backstage-plugin-adoption-health-common';
import { EntityLink } from '../words/EntityLink';
import { ownerName } from '../words/ownerName';
import { useWords } from '../../shared';
import parts from './disowned.module.css';

/** One entity, who gave it up, and who could take it. */
export function DisownedRow(props: { item: Disowned }) {
  const { ref, owner, on, suggestedOwner } = props.item;
  const { t, format } = useWords();
  return (
    <li>
      <div>
        <EntityLink entityRef={ref} />
        <span className={parts.note}>
          {t('catalog.disowned.said', {
            owner: ownerName(owner, t),
            day: format.day(on),
          })}
        </span>
      </div>
      {suggestedOwner ? (
        <div>
          {t('catalog.disowned.column.suggested')}{' '}
          <EntityLink entityRef={suggestedOwner.ref} />
          <span className={parts.note}>
            {suggestedOwner.evidence.join(' ')}
          </span>
        </div>
      ) : (
        <div className={parts.muted}>{t('catalog.disowned.noSuggestion')}</div>
      )}
    </li>
  );
}
