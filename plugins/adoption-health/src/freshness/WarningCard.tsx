import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useFormat, useMessages, VerdictIcon } from '../shared';
import { httpUrl } from '../shared/link/httpUrl';
import { OwnerAnswers, OwnerAnswerStates } from './answers/OwnerAnswers';
import { ReaderAnswers } from './answers/ReaderAnswers';
import { checkedAt } from './checkedAt';
import { DescriptorChangeView } from './DescriptorChangeView';
import { findingChange, isAboutOwner, ownerChange } from './findingChange';
import { FindingItem } from './FindingItem';
import { OpenWarning } from './openWarning';
import { ReaderNotes } from './ReaderNotes';
import { ReadersCount } from './ReadersCount';
import { SuggestedOwnerFacts } from './SuggestedOwnerFacts';
import styles from './warning.module.css';
import { warningHeading } from './warningHeading';

/** Properties of {@link WarningCard}. */
export interface WarningCardProps {
  freshness: EntityFreshness;
  warning: OpenWarning;
  answers: OwnerAnswerStates;
  /** What the descriptor says of its owner now. */
  currentOwner?: string;
}

/** What is wrong, the facts that say so, the change, and the answers to it. */
export function WarningCard(props: WarningCardProps) {
  const { freshness, warning, answers, currentOwner } = props;
  const { mayAttest, reports, suggestedOwner, disownedOn } = freshness;
  const { findings, attestation } = warning;
  const headingId = useId();
  const ownerAt = findings.findIndex(isAboutOwner);
  const owner = { suggested: suggestedOwner, current: currentOwner };
  const changeAt = findings.findIndex(one => findingChange(one, owner));
  const editAt = Math.max(0, changeAt);
  return (
    <Panel labelledBy={headingId} className={styles.card}>
      <Lead freshness={freshness} findings={findings} headingId={headingId} />
      <ol className={styles.findings}>
        {findings.map((finding, index) => (
          <FindingItem
            key={finding.rule}
            finding={finding}
            order={findings.length > 1 ? index + 1 : undefined}
            editUrl={index === editAt ? httpUrl(freshness.editUrl) : undefined}
            suggestedOwner={index === ownerAt ? suggestedOwner : undefined}
            currentOwner={currentOwner}
          />
        ))}
      </ol>
      {disownedOn && suggestedOwner && ownerAt === -1 && (
        <div className={styles.part}>
          <SuggestedOwnerFacts suggested={suggestedOwner} />
          <DescriptorChangeView
            change={ownerChange(suggestedOwner, currentOwner)}
          />
        </div>
      )}
      {mayAttest && reports.readers > 0 && (
        <div className={styles.part}>
          <ReaderNotes reports={reports} />
        </div>
      )}
      {mayAttest ? (
        <OwnerAnswers
          freshness={freshness}
          answers={answers}
          currentOwner={currentOwner}
        />
      ) : (
        <ReaderAnswers freshness={freshness} offer={attestation} />
      )}
    </Panel>
  );
}

function Lead(props: {
  freshness: EntityFreshness;
  findings: OpenWarning['findings'];
  headingId: string;
}) {
  const { freshness, findings, headingId } = props;
  const { mayAttest, disownedOn } = freshness;
  const t = useMessages();
  const format = useFormat();
  const today = freshness.sweptAt.slice(0, 10);
  const isStale = findings.some(finding => finding.severity === 'stale');
  const checked = checkedAt(freshness.sweptAt, format);
  return (
    <header
      className={styles.lead}
      data-severity={isStale ? 'stale' : 'notice'}
    >
      <VerdictIcon verdict={isStale ? 'not-met' : 'at-risk'} size={20} />
      <div>
        <h2 id={headingId}>{warningHeading(findings, { today, t, format })}</h2>
        <p>
          {mayAttest
            ? t('freshness.why.owner', checked)
            : t('freshness.why.reader', checked)}
        </p>
        {disownedOn && !mayAttest && (
          <p>{t('freshness.notMine.done', { day: format.day(disownedOn) })}</p>
        )}
      </div>
      <ReadersCount value={freshness.readers} />
    </header>
  );
}
