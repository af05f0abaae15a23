import { Day, dayNumber } from 'backstage-plugin-adoption-health-common';
import { useId } from 'react';
import { ReferenceArea } from 'recharts';
import { HatchPattern } from '../chart/HatchPattern';
import { HiddenWeek } from './adoptionTrend';

const WEEK_DAYS = 7;

/** Hatches weeks of too few people: there was something, it is not shown. */
export function HiddenWeeks(props: {
  weeks: readonly HiddenWeek[];
  days: { from: Day; to: Day };
}) {
  const { weeks, days } = props;
  const hatch = useId();
  const from = dayNumber(days.from);
  const to = dayNumber(days.to);
  return (
    <>
      <HatchPattern id={hatch} />
      {weeks.map(({ at }) => (
        <ReferenceArea
          key={at}
          x1={Math.max(at - WEEK_DAYS / 2, from)}
          x2={Math.min(at + WEEK_DAYS / 2, to)}
          fill={`url(#${hatch})`}
          fillOpacity={1}
        />
      ))}
    </>
  );
}
