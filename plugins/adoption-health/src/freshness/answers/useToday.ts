import { Day } from 'backstage-plugin-adoption-health-common';
import { useAdoptionHealthContext } from '../../api';

/**
 * The reporting day, which a snooze is counted from. While the portal has not
 * said it, the day of the last sweep stands in: never later than today.
 */
export function useToday(sweptAt: string): Day {
  const { data } = useAdoptionHealthContext();
  return data?.today ?? sweptAt.slice(0, 10);
}
