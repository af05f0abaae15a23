import { DefinitionPopover, useWords, VerdictBadge } from '../../shared';
import { ComparedChange } from './changeStanding';
import { changeEnds, changeTitle } from './changeTitle';
import styles from './changes.module.css';

const verdicts = { better: 'met', worse: 'not-met', same: 'unknown' } as const;

/** One change: in words, with its two ends, and whether that is good. */
export function ChangeRow(props: { change: ComparedChange }) {
  const { change } = props;
  const words = useWords();
  const { standing, now, before } = change;
  const word = words.t(`overview.changes.standing.${standing}`);
  return (
    <li>
      <div>
        <p className={styles.title}>{changeTitle(change, words)}</p>
        <DefinitionPopover value={now} related={[before]}>
          {changeEnds(change, words)}
        </DefinitionPopover>
      </div>
      {standing === 'same' ? (
        <span className={styles.same}>{word}</span>
      ) : (
        <VerdictBadge verdict={verdicts[standing]} label={word} />
      )}
    </li>
  );
}
