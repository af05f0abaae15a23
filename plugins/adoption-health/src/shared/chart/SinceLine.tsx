import { Day, dayNumber } from 'backstage-plugin-adoption-health-common';
import { ReferenceLine } from 'recharts';
import { useWords } from '../words/useWords';
import styles from './chart.module.css';
import { sinceSide } from './sinceSide';

/** The day collecting began, where it falls after the first day shown. */
export function SinceLine(props: {
  collectingSince: Day | undefined;
  days: { from: Day; to: Day };
}) {
  const { collectingSince, days } = props;
  const { t, format } = useWords();
  const isInside =
    collectingSince !== undefined &&
    collectingSince > days.from &&
    collectingSince <= days.to;
  if (!isInside) {
    return null;
  }
  const at = dayNumber(collectingSince);
  const axis = { from: dayNumber(days.from), to: dayNumber(days.to) };
  return (
    <ReferenceLine
      x={at}
      className={styles.since}
      label={{
        value: t('shared.chart.collectingSince', {
          day: format.dayOfYear(collectingSince),
        }),
        // `insideTopRight` ends at the line, `insideTopLeft` begins there.
        position:
          sinceSide(at, axis) === 'left' ? 'insideTopRight' : 'insideTopLeft',
        className: styles.sinceLabel,
      }}
    />
  );
}
