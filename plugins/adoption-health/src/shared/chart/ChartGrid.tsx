import { CartesianGrid } from 'recharts';

/** Hairlines at the names of the upright axis. */
export function ChartGrid() {
  return <CartesianGrid vertical={false} stroke="var(--ah-hairline)" />;
}
