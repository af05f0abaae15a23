import { YAxis, YAxisProps } from 'recharts';
import { useFormat } from '../format/useFormat';
import { axisLook } from './axisLook';

/** Whole numbers of people or things, as the chart asks for them. */
export function CountAxis(
  props: Pick<YAxisProps, 'domain' | 'ticks' | 'tickCount' | 'width'>,
) {
  const format = useFormat();
  return (
    <YAxis
      {...axisLook}
      {...props}
      allowDecimals={false}
      tickFormatter={count => format.count(count)}
    />
  );
}
