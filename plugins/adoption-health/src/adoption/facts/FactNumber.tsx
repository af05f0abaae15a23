import { Skeleton } from '@backstage/ui';
import { AdoptionSummary } from 'backstage-plugin-adoption-health-common';
import {
  absenceText,
  DefinitionPopover,
  useWords,
  VerdictBadge,
} from '../../shared';
import { Fact, factText } from './factText';
import styles from './facts.module.css';

/** A number with what it is a part of, or why it is not there. */
export function FactNumber(props: {
  fact: Fact;
  summary: AdoptionSummary | undefined;
}) {
  const { fact, summary } = props;
  const words = useWords();
  const { t } = words;
  if (!summary) {
    return <Skeleton width={64} height={28} />;
  }
  const value = summary.values[fact];
  const name = t(`adoption.facts.${fact}`);
  if (value.status !== 'ok') {
    return (
      <span className={styles.absent}>
        <VerdictBadge verdict="unknown" label={absenceText(value, t).status} />
        <DefinitionPopover value={value} name={name} />
      </span>
    );
  }
  const { values } = summary;
  const { number, note } = factText(fact, { ...words, value, values });
  return (
    <span className={styles.fact}>
      <DefinitionPopover value={value} name={name}>
        {number}
      </DefinitionPopover>
      {note && <span className={styles.note}>{note}</span>}
      {!value.complete && (
        <span className={styles.note}>{t('shared.tile.soFar')}</span>
      )}
    </span>
  );
}
