import { addDays, Day, Status } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../../shared';
import { coverageGaps } from './coverageGaps';
import styles from './coverage.module.css';

const SHOWN_DAYS = 28;
/** More labels than these would run into each other. */
const NAMED_GAPS = 3;

/** A bar a day: solid is what was collected, hatched what was missed. */
export function CoverageStrip(props: {
  collection: Status['collection'];
  today: Day;
}) {
  const { collection, today } = props;
  const t = useMessages();
  const format = useFormat();
  const coverageOf = new Map(
    collection.days.map(({ day, coverage }) => [day, coverage]),
  );
  const days = Array.from({ length: SHOWN_DAYS }, (_, index) =>
    addDays(today, index + 1 - SHOWN_DAYS),
  );
  const gaps = coverageGaps(collection, today);
  const worst = [...gaps]
    .sort((one, other) => one.coverage - other.coverage)
    .slice(0, NAMED_GAPS)
    .sort((one, other) => one.day.localeCompare(other.day));
  const lowest = Math.min(...coverageOf.values());
  return (
    <div>
      <div
        className={styles.strip}
        role="img"
        aria-label={t('data.coverage.summary', {
          ...format.window({ from: days[0], to: today }),
          lowest: format.exactShare(lowest),
        })}
      >
        {days.map(day => (
          <Bar
            key={day}
            day={day}
            coverage={coverageOf.get(day)}
            isFirst={day === collection.openSince}
          />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{format.dayOfYear(days[0])}</span>
        <span>{t('data.coverage.today')}</span>
      </div>
      {worst.length > 0 && (
        <ul className={styles.gaps}>
          {worst.map(({ day, coverage }) => (
            <li key={day}>
              {t('data.coverage.gap', {
                day: format.dayOfYear(day),
                coverage: format.share(coverage),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Bar(props: {
  day: Day;
  /** Undefined before collecting began. */
  coverage: number | undefined;
  /** What is missing of the first day was not missed: it began late. */
  isFirst: boolean;
}) {
  const { day, coverage, isFirst } = props;
  const t = useMessages();
  const format = useFormat();
  if (coverage === undefined) {
    return <span className={styles.absent} />;
  }
  return (
    <span
      className={isFirst ? styles.first : styles.bar}
      title={t('data.coverage.point', {
        day: format.day(day),
        coverage: format.exactShare(coverage),
      })}
    >
      <span style={{ height: `${coverage * 100}%` }} />
    </span>
  );
}
