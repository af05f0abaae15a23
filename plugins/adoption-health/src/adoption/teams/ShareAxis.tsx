import { useWords } from '../../shared';
import styles from './teams.module.css';

/** Names the ends of the tracks below and the dashed line on them. */
export function ShareAxis(props: { threshold: number }) {
  const { threshold } = props;
  const { format } = useWords();
  return (
    <span className={styles.shareAxis} aria-hidden="true">
      <span style={{ insetInlineStart: 0 }}>{format.share(0)}</span>
      <b style={{ insetInlineStart: `${100 * threshold}%` }}>
        {format.share(threshold)}
      </b>
      <span style={{ insetInlineStart: '100%' }}>{format.share(1)}</span>
    </span>
  );
}
