import { CostRange } from 'backstage-plugin-adoption-health-common';
import styles from './costBar.module.css';

/**
 * An amount as a bar from zero on a scale that all bars of a list share; the
 * pale end reaches from the low to the high figure. The amount stands beside
 * it as text, so the bar itself says nothing to a screen reader.
 */
export function CostBar(props: {
  range: CostRange;
  /** What the whole width stands for. */
  scale: number;
  strong?: boolean;
}) {
  const { range, scale, strong } = props;
  const width = (amount: number) =>
    `${scale > 0 ? (100 * amount) / scale : 0}%`;
  return (
    <span
      className={styles.bar}
      data-strong={strong || undefined}
      aria-hidden="true"
    >
      <span className={styles.low} style={{ width: width(range.low) }} />
      <span
        className={styles.high}
        style={{ width: width(range.high - range.low) }}
      />
    </span>
  );
}

/** The largest amount of a list: what a full bar stands for. */
export function costScale(ranges: CostRange[]): number {
  return Math.max(0, ...ranges.map(range => range.high));
}
