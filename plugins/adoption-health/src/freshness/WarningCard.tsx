import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useFormat, useMessages, VerdictIcon } from '../shared';
import { httpUrl } from '../shared/link/httpUrl';
import { AttestationFooter, AttestState } from './AttestationFooter';
import { checkedAt } from './checkedAt';
import { OpenWarning } from './openWarning';
import { FindingItem } from './FindingItem';
import styles from './warning.module.css';
import { warningHeading } from './warningHeading';

/** Properties of {@link WarningCard}. */
export interface WarningCardProps {
  freshness: EntityFreshness;
  warning: OpenWarning;
  attest: AttestState;
}

/** What is wrong, the facts that say so, the change, and "still accurate". */
export function WarningCard(props: WarningCardProps) {
  const { freshness, warning, attest } = props;
  const { findings, attestation } = warning;
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const today = freshness.sweptAt.slice(0, 10);
  const stale = findings.some(finding => finding.severity === 'stale');
  const changed = findings.findIndex(({ fix }) => fix.change);
  const editAt = Math.max(0, changed);
  const checked = checkedAt(freshness.sweptAt, format);
  return (
    <Panel labelledBy={headingId} className={styles.card}>
      <header
        className={styles.lead}
        data-severity={stale ? 'stale' : 'notice'}
      >
        <VerdictIcon verdict={stale ? 'not-met' : 'at-risk'} size={20} />
        <div>
          <h2 id={headingId}>
            {warningHeading(findings, { today, t, format })}
          </h2>
          <p>
            {freshness.mayAttest
              ? t('freshness.why.owner', checked)
              : t('freshness.why.reader', checked)}
          </p>
        </div>
      </header>
      <ol className={styles.findings}>
        {findings.map((finding, index) => (
          <FindingItem
            key={finding.rule}
            finding={finding}
            order={findings.length > 1 ? index + 1 : undefined}
            editUrl={index === editAt ? httpUrl(freshness.editUrl) : undefined}
          />
        ))}
      </ol>
      <AttestationFooter offer={attestation} attest={attest} />
    </Panel>
  );
}
