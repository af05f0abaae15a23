import { SuccessNumber } from 'backstage-plugin-adoption-health-common';
import { countsText, MetricTile, useFormat, useMessages } from '../shared';
import styles from './leadership.module.css';

/** The four numbers by which the portal is judged, each with its verdict. */
export function SuccessTiles(props: { success: SuccessNumber[] }) {
  const t = useMessages();
  return (
    <section className={styles.tiles} aria-label={t('leadership.tiles')}>
      {props.success.map(number => (
        <SuccessTile key={number.id} number={number} />
      ))}
    </section>
  );
}

function SuccessTile(props: { number: SuccessNumber }) {
  const { value, worst, target, verdict } = props.number;
  const t = useMessages();
  const format = useFormat();
  const counts = value.status === 'ok' && countsText(value, { t, format });
  const most =
    worst?.status === 'ok' &&
    t('leadership.atMost', {
      worst: format.metric(worst.value, worst.definition),
    });
  return (
    <MetricTile
      value={value}
      target={target}
      verdict={verdict}
      worst={worst?.status === 'ok' ? worst.value : undefined}
      notes={[counts, most].filter(note => typeof note === 'string')}
      related={worst && [worst]}
    />
  );
}
