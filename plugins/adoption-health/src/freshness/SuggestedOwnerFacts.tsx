import { SuggestedOwner } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../shared';
import { ownerText } from './ownerText';
import styles from './warning.module.css';

/** Who may own an entity, and the facts that say so. */
export function SuggestedOwnerFacts(props: { suggested: SuggestedOwner }) {
  const { ref, evidence } = props.suggested;
  const t = useMessages();
  const owner = ownerText(ref);
  if (evidence.length === 0) {
    return <p>{t('freshness.suggested.titleAlone', { owner })}</p>;
  }
  return (
    <div className={styles.suggested}>
      <p>{t('freshness.suggested.title', { owner, count: evidence.length })}</p>
      <ul>
        {evidence.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
