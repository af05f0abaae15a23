import {
  Campaign,
  dayNumber,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import styles from '../chart/chart.module.css';
import { useWords } from '../words/Words';
import { BurnUpMark } from './BurnUpMark';
import { burnUpRows } from './burnUpRows';
import { CampaignStanding } from './campaignStanding';

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
    <div className={styles.chart}>
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
          <CartesianGrid vertical={false} stroke="var(--ah-hairline)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[from, to]}
            ticks={days}
            interval={0}
            tickFormatter={day => format.dayOfYear(dayOf(day))}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ah-muted)' }}
          />
          <YAxis
            domain={[0, 'auto']}
            allowDecimals={false}
            tickCount={4}
            width={36}
            tickFormatter={count => format.count(count)}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ah-muted)' }}
          />
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
            className={styles.pace}
            dot={<BurnUpMark of="pace" />}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
          <Line
            dataKey="done"
            className={styles.line}
            dot={<BurnUpMark of="done" />}
            activeDot={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
