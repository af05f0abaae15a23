import { Alternative, Brief } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { Panel, useFormat, useMessages } from '../shared';
import { CostBar, costScale } from '../value/CostBar';
import { hostOrBuyTitle } from '../value/hostOrBuyTitle';
import { letteredSources } from '../value/letteredSources';
import { moneyRange } from '../value/moneyRange';
import { SourceList } from '../value/SourceList';
import { SourceMark } from '../value/SourceMark';
import styles from './leadership.module.css';

/** What hosting costs against what buying lists at, for the people who count. */
export function ValuePanel(props: { value: Brief['value'] }) {
  const { value } = props;
  const { selfHosted, bought, currency, engineers } = value;
  const t = useMessages();
  const format = useFormat();
  const headingId = useId();
  const people = { count: engineers, engineers: format.count(engineers) };
  const rows: Alternative[] = [selfHosted, ...bought];
  const sources = letteredSources(
    Object.fromEntries(
      Object.entries(value.sources).filter(([id]) =>
        rows.some(row => row.source === id),
      ),
    ),
  );
  const scale = costScale(rows.map(row => row.yearlyCost));
  return (
    <Panel labelledBy={headingId} className={styles.panel}>
      <header>
        <h3 id={headingId}>
          {hostOrBuyTitle({ selfHosted, bought }, { currency, t, format })}
        </h3>
        <p>
          {value.engineersAreExample
            ? t('leadership.value.example', people)
            : t('leadership.value.subtitle', people)}
        </p>
      </header>
      <ul className={styles.costs}>
        {rows.map(row => (
          <li key={row.id}>
            <span>{row.name}</span>
            <CostBar
              range={row.yearlyCost}
              scale={scale}
              strong={row.id === selfHosted.id}
            />
            <span className={styles.cost}>
              {moneyRange(row.yearlyCost, { currency, t, format })}
              <SourceMark source={row.source} sources={sources} />
            </span>
          </li>
        ))}
      </ul>
      <SourceList sources={sources} />
    </Panel>
  );
}
