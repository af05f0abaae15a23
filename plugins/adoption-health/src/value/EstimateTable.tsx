import {
  Estimate,
  EstimateOption,
} from 'backstage-plugin-adoption-health-common';
import { EvidenceBadge, useFormat, useMessages } from '../shared';
import styles from './comparison.module.css';
import { CostBar, costScale } from './CostBar';
import estimateStyles from './estimate.module.css';
import { EstimateBasis } from './EstimateBasis';
import { estimateTitle } from './estimateTitle';
import { LetteredSource, letteredSources } from './letteredSources';
import { moneyRange } from './moneyRange';
import { numberRange } from './numberRange';
import { SourceList } from './SourceList';
import { SourceMark } from './SourceMark';

/** What each option would take, and the verdict on it. */
export function EstimateTable(props: { estimate: Estimate }) {
  const { estimate } = props;
  const { request, options, currency } = estimate;
  const t = useMessages();
  const format = useFormat();
  const sources = letteredSources(estimate.sources);
  const scale = costScale(options.map(option => option.firstYearCost));
  const column = (key: ColumnKey) => t(`value.estimate.column.${key}`);
  return (
    <div role="group" className={estimateStyles.answer} aria-live="polite">
      <h4>{estimateTitle(estimate, { t, format })}</h4>
      <p className={styles.sub}>
        {t('value.estimate.subtitle', {
          engineers: format.count(request.engineers),
          skill: t(
            `value.estimate.skill.${request.frontendSkill}`,
          ).toLowerCase(),
          months: format.decimal(request.timelineMonths),
          customisation: t(
            `value.estimate.customisation.${request.customisation}`,
          ).toLowerCase(),
        })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{column('option')}</th>
            <th scope="col" colSpan={2}>
              {column('firstYear')}
            </th>
            <th scope="col">{column('yearly')}</th>
            <th scope="col">{column('fte')}</th>
            <th scope="col">{column('months')}</th>
            <th scope="col">{column('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map(option => (
            <OptionRow
              key={option.id}
              option={option}
              currency={currency}
              scale={scale}
              sources={sources}
            />
          ))}
        </tbody>
      </table>
      <EstimateBasis options={options} sources={sources} />
      <SourceList sources={sources} />
    </div>
  );
}

type ColumnKey =
  'option' | 'firstYear' | 'yearly' | 'fte' | 'months' | 'verdict';

function OptionRow(props: {
  option: EstimateOption;
  currency: string;
  scale: number;
  sources: LetteredSource[];
}) {
  const { option, currency, scale, sources } = props;
  const t = useMessages();
  const format = useFormat();
  const words = { t, format };
  const column = (key: ColumnKey) => t(`value.estimate.column.${key}`);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {option.name}
        <span className={styles.sub}>
          <EvidenceBadge evidence={option.evidence} />
          {option.sources.map(source => (
            <SourceMark key={source} source={source} sources={sources} />
          ))}
        </span>
      </th>
      <td className={styles.amount}>
        {moneyRange(option.firstYearCost, { currency, ...words })}
      </td>
      <td className={styles.barCell}>
        <CostBar range={option.firstYearCost} scale={scale} />
      </td>
      <td className={styles.said} data-label={column('yearly')}>
        {moneyRange(option.yearlyCost, { currency, ...words })}
      </td>
      <td className={styles.said} data-label={column('fte')}>
        {numberRange(option.fte, words)}
      </td>
      <td className={styles.said} data-label={column('months')}>
        {numberRange(option.monthsTo30Percent, words)}
      </td>
      <td
        className={`${styles.said} ${styles.wide}`}
        data-label={column('verdict')}
      >
        {option.verdict}
      </td>
    </tr>
  );
}
