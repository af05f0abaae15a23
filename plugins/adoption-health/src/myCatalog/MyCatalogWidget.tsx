import { Link } from '@backstage/core-components';
import { Box, Skeleton } from '@backstage/ui';
import { MyCatalog } from 'backstage-plugin-adoption-health-common';
import { useMyCatalog } from '../api';
import { CareList } from '../freshness/care/CareList';
import { AsyncContent, useFormat, useMessages } from '../shared';
import { mineSentence } from './mineSentence';
import styles from './myCatalog.module.css';
import { sortedOut } from './sortedOut';
import { WidgetRow } from './WidgetRow';

const ROWS = 3;

/**
 * The most read of what the reader owns and should look at, for the home page.
 * One request; `href` leads to the whole list.
 */
export function MyCatalogWidget(props: { href?: string }) {
  const query = useMyCatalog();
  return (
    <Box bg="neutral" className={styles.widget}>
      <AsyncContent query={query} skeleton={<WidgetSkeleton />}>
        {mine => (
          <Mine mine={mine} updatedAt={query.dataUpdatedAt} href={props.href} />
        )}
      </AsyncContent>
    </Box>
  );
}

function Mine(props: { mine: MyCatalog; updatedAt: number; href?: string }) {
  const { mine, updatedAt, href } = props;
  const t = useMessages();
  const format = useFormat();
  const { owned, stale, unknown } = mine;
  // Only to tell this year's days and past snoozes: the UTC day will do.
  const today = new Date(updatedAt).toISOString().slice(0, 10);
  const { toDo, open } = sortedOut(mine.items, today);
  const more = toDo.length - ROWS;
  return (
    <>
      <p className={styles.title}>{mineSentence(mine, { open, t, format })}</p>
      {owned > 0 ? (
        <p className={styles.line}>
          {t('myCatalog.counts', {
            stale: format.count(stale),
            unknown: format.count(unknown),
            fresh: format.count(owned - stale - unknown),
          })}
          {href && <Link to={href}>{t('myCatalog.widget.all')}</Link>}
        </p>
      ) : (
        <p>{t('myCatalog.empty.nothingText')}</p>
      )}
      {toDo.length > 0 && (
        <CareList>
          {toDo.slice(0, ROWS).map(item => (
            <WidgetRow key={item.ref} item={item} today={today} />
          ))}
        </CareList>
      )}
      {more > 0 && (
        <footer>{t('myCatalog.widget.more', { count: more })}</footer>
      )}
    </>
  );
}

function WidgetSkeleton() {
  const t = useMessages();
  return (
    <div aria-busy="true" aria-label={t('shared.async.loading')} role="status">
      <Skeleton width="60%" height={24} />
      <Skeleton width="100%" height={140} />
    </div>
  );
}
