import { Skeleton } from '@backstage/ui';
import { Context, MyCatalog } from 'backstage-plugin-adoption-health-common';
import { useMyCatalog } from '../api';
import {
  AsyncContent,
  ContextGate,
  PageHead,
  Panel,
  useFormat,
  useMessages,
} from '../shared';
import { MineList } from './MineList';
import { mineSentence } from './mineSentence';
import styles from './myCatalog.module.css';
import { NothingToDo } from './NothingToDo';
import { sortedOut } from './sortedOut';

/** "My catalog": what the reader owns that needs care, worst first. */
export function MyCatalogContent() {
  return <ContextGate>{context => <Mine context={context} />}</ContextGate>;
}

function Mine(props: { context: Context }) {
  const query = useMyCatalog();
  const t = useMessages();
  return (
    <AsyncContent
      query={query}
      skeleton={<MineSkeleton />}
      frame={failure => (
        <>
          <PageHead sentence={t('myCatalog.sentence.notLoaded')} />
          <Panel>{failure}</Panel>
        </>
      )}
    >
      {mine => <Loaded mine={mine} context={props.context} />}
    </AsyncContent>
  );
}

function Loaded(props: { mine: MyCatalog; context: Context }) {
  const { mine, context } = props;
  const { today } = context;
  const t = useMessages();
  const format = useFormat();
  const { toDo, snoozed, open } = sortedOut(mine.items, today);
  const { owned, stale, unknown } = mine;
  return (
    <>
      <PageHead sentence={mineSentence(mine, { open, t, format })} />
      {owned > 0 && (
        <p className={styles.counts}>
          {t('myCatalog.counts', {
            stale: format.count(stale),
            unknown: format.count(unknown),
            fresh: format.count(owned - stale - unknown),
          })}
        </p>
      )}
      <div className={styles.cards}>
        {toDo.length > 0 ? (
          <MineList
            heading={t('myCatalog.list.heading')}
            items={toDo}
            today={today}
          />
        ) : (
          <NothingToDo mine={mine} />
        )}
        {snoozed.length > 0 && (
          <MineList
            heading={t('myCatalog.list.snoozed')}
            items={snoozed}
            today={today}
          />
        )}
      </div>
    </>
  );
}

function MineSkeleton() {
  return (
    <div aria-busy="true">
      <PageHead sentence={<Skeleton width="min(420px, 100%)" height={32} />} />
      <Panel>
        <Skeleton width="100%" height={200} />
      </Panel>
    </div>
  );
}
