import { SourcedText } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../shared';
import styles from './comparison.module.css';
import { LetteredSource } from './letteredSources';
import { OtherStatements } from './OtherStatements';
import { SourceMark } from './SourceMark';

/** What a source says, what others say, or that none says anything. */
export function Said(props: {
  said: SourcedText | undefined;
  sources: LetteredSource[];
}) {
  const { said, sources } = props;
  const t = useMessages();
  return said ? (
    <>
      {said.text}
      <SourceMark source={said.source} sources={sources} />
      <OtherStatements statements={said.otherSources} sources={sources} />
    </>
  ) : (
    <span className={styles.unsaid}>{t('value.alternatives.noSource')}</span>
  );
}
