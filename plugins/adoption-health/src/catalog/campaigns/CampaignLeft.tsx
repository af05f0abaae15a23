import {
  Campaign,
  CampaignScope,
} from 'backstage-plugin-adoption-health-common';
import { FilterLink } from '../filter/FilterLink';
import { NO_OWNER, ownerFilter } from '../filter/ownerFilter';
import { mergePeople } from '../words/mergePeople';
import { ownerName } from '../words/ownerName';
import { useWords } from '../../shared';
import styles from './campaigns.module.css';

const SHOWN_OWNERS = 5;

type Left = Campaign['left'][number];

/** What is left of a campaign, by owner; each leads to its entities. */
export function CampaignLeft(props: { campaign: Campaign }) {
  const { scope } = props.campaign;
  const left = mergePeople(props.campaign.left, added).sort(
    (one, other) => other.entities - one.entities,
  );
  const { t, format } = useWords();
  const shown = left.slice(0, SHOWN_OWNERS);
  const rest = left.slice(SHOWN_OWNERS);
  if (left.length === 0) {
    return null;
  }
  return (
    <div className={styles.left}>
      <h4>{t('catalog.campaigns.left')}</h4>
      <ul>
        {shown.map(({ owner, entities }) => (
          <li key={owner ?? NO_OWNER}>
            <Owner owner={owner} scope={scope} />{' '}
            <b>{format.count(entities)}</b>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            {t('catalog.campaigns.leftMore', {
              count: rest.length,
              n: format.count(
                rest.reduce((sum, { entities }) => sum + entities, 0),
              ),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

function Owner(props: { owner: string | undefined; scope: CampaignScope }) {
  const { owner, scope } = props;
  const { t } = useWords();
  const asked = ownerFilter(owner);
  const name = ownerName(owner, t);
  return asked ? (
    <FilterLink
      change={{
        owner: asked,
        rule: scope.rule,
        kind: scope.kind,
        state: scope.rule ? 'all' : 'stale',
      }}
    >
      {name}
    </FilterLink>
  ) : (
    <span>{name}</span>
  );
}

function added(one: Left, other: Left): Left {
  return { entities: one.entities + other.entities };
}
