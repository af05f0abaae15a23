import { Plugins } from 'backstage-plugin-adoption-health-common';
import { useWords } from '../../shared';
import bars from '../card/bars.module.css';
import { ShareBar } from '../card/ShareBar';
import { pluginName } from '../words/pluginName';
import { valueCell } from '../words/valueCell';
import styles from './plugins.module.css';

const MOST_ROWS = 8;

/**
 * The plugins by reach, most first, where their depth cannot be told: events
 * are not counted by group. Suppressed ones come last and are all alike.
 */
export function ReachBars(props: { rows: Plugins['rows'] }) {
  const { rows } = props;
  const words = useWords();
  const { t, format } = words;
  const rest = rows.length - MOST_ROWS;
  return (
    <>
      <ul className={bars.bars} aria-label={t('adoption.plugins.reachBars')}>
        {rows.slice(0, MOST_ROWS).map(({ pluginId, people, reach }) => (
          <li key={pluginId}>
            <span>{pluginName(pluginId)}</span>
            <ShareBar value={reach} end={1} isQuiet={false} />
            <span className={reach.status === 'ok' ? bars.number : bars.hidden}>
              {people.status === 'ok'
                ? t('adoption.plugins.peopleAndReach', {
                    people: format.count(people.value),
                    reach: valueCell(reach, words).text,
                  })
                : valueCell(people, words).text}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.note}>
          {t('adoption.plugins.more', { count: rest, n: format.count(rest) })}
        </p>
      )}
      <p className={styles.note}>{t('adoption.plugins.ofPortalOnly')}</p>
    </>
  );
}
