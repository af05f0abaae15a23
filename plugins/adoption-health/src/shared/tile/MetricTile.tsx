import {
  metricDefinition,
  Target,
  Value,
  Verdict,
} from 'backstage-plugin-adoption-health-common';
import { ReactNode, useId } from 'react';
import { DefinitionPopover } from '../definition/DefinitionPopover';
import { EvidenceBadge } from '../evidence/EvidenceBadge';
import { metricName } from '../format/metricName';
import { targetText } from '../format/targetText';
import { useFormat } from '../format/useFormat';
import { ScopeNote } from '../groupPicker/ScopeNote';
import { Panel } from '../Panel';
import { useMessages } from '../useMessages';
import { absenceText } from '../value/absence';
import { VerdictBadge } from '../verdict/VerdictBadge';
import styles from '../parts.module.css';
import { TargetBar } from './TargetBar';
import { MetricNumber } from './MetricNumber';

/** Properties of {@link MetricTile}. */
export interface MetricTileProps {
  value: Value;
  /** Default: the metric's name in the catalogue. */
  name?: string;
  target?: Target;
  verdict?: Verdict;
  /** What the number would be if everything unknown spoke against it. */
  worst?: number;
  /** Another word for the verdict, e.g. "Not met yet". */
  verdictLabel?: string;
  /** Up to two short lines beside the number, e.g. its counts. */
  notes?: string[];
  /** Default: how far the number is from its target. */
  chart?: ReactNode;
  /** Whom it is about, said while a group is chosen. */
  scope?: 'group' | 'portal';
  /** Numbers that the notes speak of; "How" explains them too. */
  related?: Value[];
}

/** Dashed where there is no number, hatched where there is one to hide. */
const LOOKS: Record<Value['status'], string> = {
  ok: styles.tile,
  suppressed: `${styles.tile} ${styles.tileHidden}`,
  'not-enough-data': `${styles.tile} ${styles.tileEmpty}`,
  'no-data': `${styles.tile} ${styles.tileEmpty}`,
};

/** One number with its target, verdict and origin, in each of its states. */
export function MetricTile(props: MetricTileProps) {
  const { value, target, verdict, related } = props;
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const name = props.name ?? metricName(value);
  const there = value.status === 'ok';
  const chart =
    props.chart ??
    (value.status === 'ok' && hasBar(value, target) && (
      <TargetBar value={value.value} target={target} worst={props.worst} />
    ));
  return (
    <Panel labelledBy={headingId} className={LOOKS[value.status]}>
      <div className={styles.tileTop}>
        <h3 id={headingId}>{name}</h3>
        {there && verdict && (
          <VerdictBadge verdict={verdict} label={props.verdictLabel} />
        )}
        {!there && (
          <VerdictBadge
            verdict="unknown"
            label={absenceText(value, t).status}
          />
        )}
      </div>
      {props.scope && <ScopeNote scope={props.scope} />}
      <MetricNumber value={value} target={target} notes={props.notes} />
      {target && (
        <p className={styles.tileGoal}>
          {targetText(target, { metric: value.definition, t, format })}
        </p>
      )}
      {chart && <div className={styles.tileChart}>{chart}</div>}
      <div className={styles.tileProof}>
        {there ? <EvidenceBadge evidence={value.evidence} /> : <span />}
        <DefinitionPopover
          name={name}
          value={value}
          target={target}
          related={related}
        />
      </div>
    </Panel>
  );
}

function hasBar(value: Value, target?: Target): boolean {
  const unit = metricDefinition(value.definition)?.unit;
  return target !== undefined || unit === 'share';
}
