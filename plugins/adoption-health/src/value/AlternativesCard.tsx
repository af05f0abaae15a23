import {
  Alternative,
  Alternatives,
} from 'backstage-plugin-adoption-health-common';
import { ChartFrame, EvidenceBadge, useFormat, useMessages } from '../shared';
import { alternativesTable } from './alternativesTable';
import { alternativesTitle } from './alternativesTitle';
import { CostBar, costScale } from './CostBar';
import { LetteredSource, letteredSources } from './letteredSources';
import { exactMoneyRange } from './moneyRange';
import { OtherStatements } from './OtherStatements';
import { Said } from './Said';
import { sourcedColumns } from './sourcedColumns';
import { SourceList } from './SourceList';
import { SourceMark } from './SourceMark';
import { splitAlternatives } from './splitAlternatives';
import styles from './comparison.module.css';

/** What each alternative costs a year and takes, and who says so. */
export function AlternativesCard(props: { alternatives: Alternatives }) {
  const { alternatives } = props;
  const { rows, currency, engineers } = alternatives;
  const t = useMessages();
  const format = useFormat();
  const split = splitAlternatives(rows);
  const sources = letteredSources(alternatives.sources);
  const scale = costScale(rows.map(row => row.yearlyCost));
  return (
    <ChartFrame
      title={alternativesTitle(split, { currency, t, format })}
      subtitle={t('value.alternatives.subtitle', {
        count: engineers,
        engineers: format.count(engineers),
      })}
      table={alternativesTable(alternatives, { t, format })}
      fileName={`alternatives-${engineers}-engineers`}
      isTable
      className={styles.card}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('value.alternatives.column.name')}</th>
            <th scope="col" colSpan={2}>
              {t('value.alternatives.column.cost')}
            </th>
            {sourcedColumns.map(key => (
              <th key={key} scope="col">
                {t(`value.alternatives.column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <AlternativeRow
              key={row.id}
              row={row}
              cost={exactMoneyRange(row.yearlyCost, { currency, t, format })}
              scale={scale}
              strong={row.id === split.selfHosted?.id}
              sources={sources}
            />
          ))}
        </tbody>
      </table>
      <SourceList sources={sources} />
      <p className={styles.note}>{t('value.alternatives.notIncluded')}</p>
    </ChartFrame>
  );
}

function AlternativeRow(props: {
  row: Alternative;
  cost: string;
  scale: number;
  strong: boolean;
  sources: LetteredSource[];
}) {
  const { row, cost, scale, strong, sources } = props;
  const t = useMessages();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name}
        <span className={styles.sub}>{row.calculation}</span>
      </th>
      <td className={styles.amount}>
        {cost}
        <SourceMark source={row.source} sources={sources} />
        <span className={styles.sub}>
          <EvidenceBadge evidence={row.evidence} />
        </span>
        <OtherStatements statements={row.otherSources} sources={sources} />
      </td>
      <td className={styles.barCell}>
        <CostBar range={row.yearlyCost} scale={scale} strong={strong} />
      </td>
      {sourcedColumns.map(key => (
        <td
          key={key}
          className={styles.said}
          data-label={t(`value.alternatives.column.${key}`)}
        >
          <Said said={row[key]} sources={sources} />
        </td>
      ))}
    </tr>
  );
}
