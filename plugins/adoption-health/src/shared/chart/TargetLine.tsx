import { MetricId, Target } from 'backstage-plugin-adoption-health-common';
import { ReferenceLine } from 'recharts';
import { targetText } from '../format/targetText';
import { useWords } from '../words/useWords';
import styles from './chart.module.css';

/** The target of a metric as a dashed line, named without its day. */
export function TargetLine(props: { target: Target; metric: MetricId }) {
  const { target, metric } = props;
  const words = useWords();
  return (
    <ReferenceLine
      y={target.value}
      className={styles.target}
      label={{
        value: targetText({ ...target, by: undefined }, { ...words, metric }),
        position: 'insideBottomLeft',
        className: styles.targetLabel,
      }}
    />
  );
}
