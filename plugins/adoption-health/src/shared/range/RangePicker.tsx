import { Select } from '@backstage/ui';
import { useMessages } from '../useMessages';
import { parseRange, ranges } from './range';
import { useRange } from './useRange';

/** Chooses the days a page shows; the choice stands in the URL. */
export function RangePicker() {
  const t = useMessages();
  const [range, setRange] = useRange();
  return (
    <Select
      aria-label={t('shared.range.label')}
      options={ranges.map(id => ({ id, label: t(`shared.range.${id}`) }))}
      value={range}
      onChange={chosen => setRange(parseRange(String(chosen)))}
    />
  );
}
