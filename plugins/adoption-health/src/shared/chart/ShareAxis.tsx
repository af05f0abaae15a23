import { YAxis } from 'recharts';
import { useFormat } from '../format/useFormat';
import { axisLook } from './axisLook';
import { shareTicks } from './shareTicks';

/** Per cents from zero to past every one of `shares`. */
export function ShareAxis(props: {
  /** All that is drawn, 0..1, the target included. */
  shares: readonly number[];
  /** Names tenths of a per cent. */
  exact?: boolean;
}) {
  const { shares, exact } = props;
  const format = useFormat();
  const ticks = shareTicks(shares, { exact });
  return (
    <YAxis
      {...axisLook}
      domain={[0, ticks[ticks.length - 1]]}
      ticks={ticks}
      width={exact ? 48 : 44}
      tickFormatter={share =>
        exact ? format.exactShare(share) : format.share(share)
      }
    />
  );
}
