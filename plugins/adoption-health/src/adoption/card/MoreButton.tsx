import { Button } from '@backstage/ui';
import { useWords } from '../../shared';
import styles from '../adoption.module.css';

/** Shows all rows of a long list, or only the first ones again. */
export function MoreButton(props: {
  total: number;
  all: boolean;
  onChange: (all: boolean) => void;
}) {
  const { total, all, onChange } = props;
  const { t, format } = useWords();
  return (
    <Button
      className={styles.more}
      size="small"
      variant="tertiary"
      onPress={() => onChange(!all)}
    >
      {all
        ? t('adoption.showFewer')
        : t('adoption.showAll', { n: format.count(total) })}
    </Button>
  );
}
