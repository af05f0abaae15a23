import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { usePerformanceSummary } from '../api';
import {
  DemoBanner,
  metricDays,
  PageHead,
  RangePicker,
  useFormat,
  useMessages,
} from '../shared';
import { RoutesCard } from './routes/RoutesCard';
import { speedSentence } from './speedSentence';
import { SpeedTiles } from './SpeedTiles';

/** How long do people wait, and where? */
export function Speed(props: { context: Context }) {
  const { context } = props;
  const t = useMessages();
  const format = useFormat();
  const summary = usePerformanceSummary(
    metricDays('pageReadyP75', context.today),
  );
  return (
    <>
      <PageHead
        sentence={
          summary.isPending ? (
            <Skeleton width="min(520px, 100%)" height={32} />
          ) : (
            speedSentence(summary.data, { t, format })
          )
        }
        filters={<RangePicker />}
      />
      <DemoBanner context={context} />
      <SpeedTiles context={context} query={summary} />
      <RoutesCard context={context} />
    </>
  );
}
