import { Skeleton } from '@backstage/ui';
import {
  Context,
  FixList,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { useFixList } from '../../api/hooks/useFixList';
import { AsyncContent, Panel, useWords } from '../../shared';
import styles from './fixList.module.css';
import { FixListFilter, fixListQuery } from '../filter/fixListFilter';
import { useFixListFilter } from '../filter/useFixListFilter';
import { DownloadButton } from './DownloadButton';
import { FixListFilters } from './FixListFilters';
import { FixListTable } from './FixListTable';
import { MoreRows } from './MoreRows';
import { FIX_LIST_ID } from './revealFixList';

/** Rows of a page. */
const PAGE_ROWS = 20;

const headings = {
  harm: ['catalog.fixList.heading', 'catalog.fixList.subtitle'],
  since: ['catalog.fixList.headingSince', 'catalog.fixList.subtitleSince'],
  name: ['catalog.fixList.headingName', 'catalog.fixList.subtitleName'],
} as const;

/** What to mend first, whom to ask, and where to press. */
export function FixListCard(props: {
  context: Context;
  /** Absent while its answer is not there; counts and choices come from it. */
  summary: FreshnessSummary | undefined;
}) {
  const { context, summary } = props;
  const { t } = useWords();
  const subtitleId = useId();
  const { filter } = useFixListFilter();
  const list = useFixList({ ...fixListQuery(filter), limit: PAGE_ROWS });
  const [heading, subtitle] = headings[filter.sort];
  return (
    <Panel labelledBy={FIX_LIST_ID}>
      <header className={styles.head}>
        <div>
          <h3 id={FIX_LIST_ID} tabIndex={-1} aria-describedby={subtitleId}>
            {t(heading)}
          </h3>
          <p id={subtitleId}>{t(subtitle)}</p>
        </div>
        <DownloadButton filter={filter} />
      </header>
      <FixListFilters summary={summary} />
      <AsyncContent
        // What failed while there are rows already is said below them.
        query={list.isFetchNextPageError ? { ...list, error: null } : list}
        skeleton={<ListSkeleton />}
      >
        {answer =>
          answer.items.length === 0 ? (
            <Empty filter={filter} />
          ) : (
            <Rows list={answer} context={context}>
              <MoreRows
                shown={answer.items.length}
                total={answer.total}
                query={list}
              />
            </Rows>
          )
        }
      </AsyncContent>
    </Panel>
  );
}

function Rows(props: {
  list: Pick<FixList, 'items'>;
  context: Context;
  children: JSX.Element;
}) {
  const { filter } = useFixListFilter();
  return (
    <>
      <FixListTable
        items={props.list.items}
        sort={filter.sort}
        today={props.context.today}
        minimumGroupSize={props.context.minimumGroupSize}
      />
      {props.children}
    </>
  );
}

function Empty(props: { filter: FixListFilter }) {
  const { state, rule, owner, kind } = props.filter;
  const { t } = useWords();
  const filtered = rule ?? owner ?? kind;
  return (
    <p className={styles.empty} role="status">
      <strong>{t(`catalog.fixList.empty.${state}`)}</strong>
      {filtered
        ? t('catalog.fixList.emptyFiltered')
        : t('catalog.fixList.emptyText')}
    </p>
  );
}

function ListSkeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      {[1, 2, 3, 4, 5, 6].map(row => (
        <Skeleton key={row} width="100%" height={44} />
      ))}
    </div>
  );
}
