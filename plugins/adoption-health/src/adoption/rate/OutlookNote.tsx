import { Skeleton } from '@backstage/ui';
import { Context, Outlook } from 'backstage-plugin-adoption-health-common';
import { AsyncContent, AsyncQuery, useWords } from '../../shared';
import styles from '../adoption.module.css';
import { gateText } from './gateText';
import { Milestones } from './Milestones';

/**
 * Whether the target will be reached in time, and how the milestones stand; of
 * the whole portal only.
 */
export function OutlookNote(props: {
  query: AsyncQuery<Outlook>;
  context: Context;
  isGroup: boolean;
}) {
  const { query, context, isGroup } = props;
  const words = useWords();
  if (isGroup) {
    return (
      <p className={styles.note}>
        {words.t('adoption.rate.noForecastOfGroup')}
      </p>
    );
  }
  return (
    <AsyncContent query={query} skeleton={<Skeleton width="60%" height={16} />}>
      {outlook => (
        <>
          <p className={styles.note}>
            {gateText(outlook, { ...words, context })}
          </p>
          <Milestones milestones={outlook.milestones} context={context} />
        </>
      )}
    </AsyncContent>
  );
}
