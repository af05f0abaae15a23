import {
  Brief,
  GateState,
  Verdict,
} from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useFormat, useMessages, VerdictBadge } from '../shared';
import { ForecastAxis } from './ForecastAxis';
import { gateTitle } from './gateTitle';
import { gateText } from './gateText';
import styles from './leadership.module.css';
import { WeeksIn } from './WeeksIn';

const VERDICTS: Record<GateState, Verdict> = {
  reached: 'met',
  'on-track': 'met',
  'at-risk': 'at-risk',
  'off-track': 'not-met',
  missed: 'not-met',
  'not-enough-data': 'unknown',
};

/** The decision gate: will adoption reach its target in time? */
export function GatePanel(props: { brief: Pick<Brief, 'gate' | 'success'> }) {
  const { gate, success } = props.brief;
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const adoption = success.find(({ id }) => id === 'adoptionRate');
  if (!adoption) {
    return null;
  }
  const { target, value } = adoption;
  const rate = value.status === 'ok' ? value.value : undefined;
  return (
    <Panel labelledBy={headingId} className={styles.panel}>
      <header className={styles.judged}>
        <h3 id={headingId}>{gateTitle(gate, { target, t, format })}</h3>
        <VerdictBadge
          verdict={VERDICTS[gate.state]}
          label={t(`leadership.gate.state.${gate.state}`)}
        />
        <p>{t('leadership.gate.subtitle')}</p>
      </header>
      {rate !== undefined && (
        <ForecastAxis rate={rate} forecast={gate.forecast} target={target} />
      )}
      {gate.state === 'not-enough-data' && gate.weeks < gate.weeksNeeded && (
        <WeeksIn weeks={gate.weeks} needed={gate.weeksNeeded} />
      )}
      <p className={styles.small}>{gateText(gate, { t, format })}</p>
    </Panel>
  );
}
