import { Plugins } from 'backstage-plugin-adoption-health-common';
import { pluginName } from '../words/pluginName';
import { useWords } from '../../shared';
import styles from './plugins.module.css';

const MOST_ROWS = 7;

/** What the diet keeps and what could go, with the people of each. */
export function DietLists(props: {
  plugins: Plugins;
  minimumGroupSize: number;
}) {
  const { plugins, minimumGroupSize } = props;
  const { diet } = plugins;
  const { t, format } = useWords();
  if (!diet) {
    return <p className={styles.note}>{t('adoption.plugins.noDiet')}</p>;
  }
  const { keep, drop, served, bestFive } = diet;
  const list = { plugins, minimumGroupSize };
  return (
    <div className={styles.diet}>
      <section>
        <h4>
          {t('adoption.plugins.keep', {
            count: keep.length,
            n: format.count(keep.length),
          })}
        </h4>
        <p className={styles.note}>{t('adoption.plugins.peopleOf')}</p>
        <PluginList ids={byPeople(keep, plugins)} {...list} />
        {keep.length > 5 && bestFive.served.status === 'ok' && (
          <p className={styles.note}>
            {t('adoption.plugins.bestFive', {
              share: format.share(bestFive.served.value),
            })}
          </p>
        )}
      </section>
      {drop.length > 0 && (
        <section>
          <h4>
            {t('adoption.plugins.drop', {
              count: drop.length,
              n: format.count(drop.length),
            })}
          </h4>
          {served.status === 'ok' && (
            <p className={styles.note}>
              {t('adoption.plugins.dropWhy', {
                share: format.share(served.value),
              })}
            </p>
          )}
          <PluginList ids={drop} {...list} />
        </section>
      )}
    </div>
  );
}

function PluginList(props: {
  ids: string[];
  plugins: Plugins;
  minimumGroupSize: number;
}) {
  const { ids, plugins, minimumGroupSize } = props;
  const { t, format } = useWords();
  const rest = ids.length - MOST_ROWS;
  return (
    <ol>
      {ids.slice(0, MOST_ROWS).map(id => {
        const people = peopleOf(id, plugins);
        return (
          <li key={id}>
            <span>{pluginName(id)}</span>
            <span>
              {people === undefined
                ? t('adoption.plugins.fewerThan', {
                    k: format.count(minimumGroupSize),
                  })
                : format.count(people)}
            </span>
          </li>
        );
      })}
      {rest > 0 && (
        <li className={styles.note}>
          {t('adoption.plugins.more', { count: rest, n: format.count(rest) })}
        </li>
      )}
    </ol>
  );
}

function byPeople(ids: readonly string[], plugins: Plugins): string[] {
  const people = (id: string) => peopleOf(id, plugins) ?? 0;
  return [...ids].sort((one, other) => people(other) - people(one));
}

function peopleOf(id: string, { rows }: Plugins): number | undefined {
  const people = rows.find(({ pluginId }) => pluginId === id)?.people;
  return people?.status === 'ok' ? people.value : undefined;
}
