import {
  Campaign,
  dayNumber,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import { ComposedChart, Line, ResponsiveContainer } from 'recharts';
import { useWords } from '../../shared';
import chartStyles from '../../shared/chart/chart.module.css';
import { ChartGrid } from '../../shared/chart/ChartGrid';
import { CountAxis } from '../../shared/chart/CountAxis';
import { DateAxis } from '../../shared/chart/DateAxis';
import { BurnUpMark } from './BurnUpMark';
import { burnUpRows } from './burnUpRows';
import { CampaignStanding } from './campaignStanding';
import styles from './campaigns.module.css';

const HEIGHT = 220;
/** Names of days nearer than this share of the axis would touch. */
const APART = 0.2;

/** How many are in the campaign and how many of them are fixed, day by day. */
export function BurnUpChart(props: {
  campaign: Campaign;
  standing: CampaignStanding;
}) {
  const { campaign, standing } = props;
  const { t, format } = useWords();
  const rows = burnUpRows(campaign, standing);
  const from = dayNumber(campaign.startedOn);
  const to = Math.max(from + 1, ...rows.map(({ at }) => at));
  const lastCounted = Math.max(
    from,
    ...campaign.points.map(({ at }) => dayNumber(at)),
  );
  const days = [from, lastCounted, to].filter(
    (day, index) =>
      index !== 1 || Math.min(day - from, to - day) > (to - from) * APART,
  );
  return (
    <div className={chartStyles.chart}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <ComposedChart
          data={rows}
          margin={{ top: 12, right: 84, bottom: 0, left: 0 }}
          title={t('catalog.campaigns.chart.summary', {
            from: format.day(dayOf(from)),
            to: format.day(dayOf(to)),
            done: format.count(campaign.done),
            total: format.count(campaign.total),
          })}
        >
          <ChartGrid />
          <DateAxis
            days={{ from: campaign.startedOn, to: dayOf(to) }}
            named={days}
          />
          <CountAxis domain={[0, 'auto']} tickCount={4} width={36} />
          <Line
            dataKey="total"
            type="stepAfter"
            className={styles.scope}
            dot={<BurnUpMark of="total" />}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="pace"
            className={chartStyles.dotted}
            dot={<BurnUpMark of="pace" />}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="done"
            className={chartStyles.line}
            dot={<BurnUpMark of="done" />}
            activeDot={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
