import { Statement } from 'backstage-plugin-adoption-health-common';
import styles from './comparison.module.css';
import { LetteredSource } from './letteredSources';
import { SourceMark } from './SourceMark';

/** What other sources say of the same: none of them is "the" truth. */
export function OtherStatements(props: {
  statements: Statement[] | undefined;
  sources: LetteredSource[];
}) {
  const { statements = [], sources } = props;
  return (
    <>
      {statements.map(({ text, source }) => (
        <span key={`${source} ${text}`} className={styles.sub}>
          {text}
          <SourceMark source={source} sources={sources} />
        </span>
      ))}
    </>
  );
}
