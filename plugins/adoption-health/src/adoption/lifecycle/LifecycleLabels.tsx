import { useWords } from '../../shared';
import { partLabels, spread } from './barParts';
import { LifecycleRow } from './lifecycleRows';
import styles from './lifecycle.module.css';

const LINE_PX = 16;

/** Names the parts of the last complete bar beside it, so needs no legend. */
export function LifecycleLabels(props: {
  rows: LifecycleRow[];
  /** Where on the chart so many people are, from its top. */
  topOf: (people: number) => number;
  endPx: number;
}) {
  const { rows, topOf, endPx } = props;
  const { t, format } = useWords();
  const labels = partLabels(rows);
  const tops = spread(
    labels.map(({ at }) => topOf(at) - LINE_PX / 2),
    { gapPx: LINE_PX, endPx: endPx - LINE_PX },
  );
  return (
    <ul className={styles.labels}>
      {labels.map(({ part, people }, index) => (
        <li key={part} style={{ top: tops[index] }}>
          {t('adoption.lifecycle.label', {
            name:
              part === 'untold'
                ? t('adoption.lifecycle.untoldPart')
                : t(`adoption.lifecycle.${part}`),
            n: format.count(people),
          })}
        </li>
      ))}
    </ul>
  );
}
