import {
  Day,
  DayNumber,
  dayNumber,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import { XAxis } from 'recharts';
import { useFormat } from '../format/useFormat';
import { axisLook } from './axisLook';
import { dateTicks } from './dateTicks';

/**
 * The days below a chart whose rows are `at` a day number: Mondays or months,
 * or exactly the days of `named`.
 */
export function DateAxis(props: {
  days: { from: Day; to: Day };
  named?: DayNumber[];
}) {
  const { days, named } = props;
  const format = useFormat();
  const ticks = named ? { months: false, days: named } : dateTicks(days);
  return (
    <XAxis
      {...axisLook}
      dataKey="at"
      type="number"
      domain={[dayNumber(days.from), dayNumber(days.to)]}
      ticks={ticks.days}
      interval={named ? 0 : 'equidistantPreserveStart'}
      tickFormatter={day =>
        ticks.months ? format.month(dayOf(day)) : format.dayOfYear(dayOf(day))
      }
    />
  );
}
