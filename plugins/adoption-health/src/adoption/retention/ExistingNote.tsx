import styles from '../adoption.module.css';
import { useWords } from '../../shared';
import { Triangle } from './triangle';

/** People who came before newcomers could be told, in one line. */
export function ExistingNote(props: {
  existing: NonNullable<Triangle['existing']>;
}) {
  const { size, retained } = props.existing;
  const { t, format } = useWords();
  const latest = retained.filter(({ status }) => status === 'ok').at(-1);
  if (size.status !== 'ok' || latest?.status !== 'ok') {
    return null;
  }
  return (
    <p className={styles.note}>
      {t('adoption.retention.existing', {
        count: size.value,
        n: format.count(size.value),
        share: format.share(latest.value),
        day: format.dayOfYear(latest.window.from),
      })}
    </p>
  );
}
