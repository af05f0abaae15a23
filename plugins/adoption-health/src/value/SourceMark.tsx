import { VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../shared';
import { LetteredSource } from './letteredSources';
import styles from './sources.module.css';

/** The letter of the source beside what it says. */
export function SourceMark(props: {
  source: string;
  sources: LetteredSource[];
}) {
  const t = useMessages();
  const letter = props.sources.find(({ id }) => id === props.source)?.letter;
  return letter ? (
    <span className={styles.mark}>
      <span aria-hidden="true">{letter}</span>
      <VisuallyHidden>, {t('value.sources.letter', { letter })}</VisuallyHidden>
    </span>
  ) : null;
}
