import { Skeleton } from '@backstage/ui';
import { Context, Disowned } from 'backstage-plugin-adoption-health-common';
import { useDisowned } from '../../api/hooks/useDisowned';
import { AsyncContent, ChartFrame, useWords } from '../../shared';
import styles from '../catalog.module.css';
import parts from './disowned.module.css';
import { disownedTable } from './disownedTable';
import { DisownedRow } from './DisownedRow';

/** Entities whose owners said "not mine", and who could take them. */
export function DisownedCard(props: { context: Context }) {
  const { admin } = props.context.caller;
  const { t } = useWords();
  const query = useDisowned();
  const heading = t('catalog.disowned.heading');
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={88} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {({ items }) => <DisownedList items={items} admin={admin} />}
    </AsyncContent>
  );
}

function DisownedList(props: { items: Disowned[]; admin: boolean }) {
  const { items, admin } = props;
  const words = useWords();
  const { t, format } = words;
  if (items.length === 0) {
    return (
      <ChartFrame
        title={
          // Who is no admin sees only what concerns them.
          admin ? t('catalog.disowned.none') : t('catalog.disowned.noneOfYours')
        }
      >
        <p className={styles.empty}>{t('catalog.disowned.noneText')}</p>
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      title={t('catalog.disowned.title', {
        count: items.length,
        n: format.count(items.length),
      })}
      subtitle={
        admin
          ? t('catalog.disowned.subtitle')
          : t('catalog.disowned.subtitleOfYours')
      }
      table={disownedTable(items, words)}
      isTable
      fileName="disowned"
    >
      <ul className={parts.list}>
        {items.map(item => (
          <DisownedRow key={item.ref} item={item} />
        ))}
      </ul>
    </ChartFrame>
  );
}
