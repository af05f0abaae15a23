import { Select } from '@backstage/ui';
import { useEffect } from 'react';
import { useMessages } from '../useMessages';
import { defaultRange, parseRange, ranges } from './range';
import { useRange } from './useRange';

/** Chooses the days a page shows; the choice stands in the URL. */
export function RangePicker() {
  const t = useMessages();
  const { range, inUrl, choose } = useRange();
  const missing = !inUrl && range !== defaultRange;
  useEffect(() => {
    if (missing) {
      choose(range);
    }
    // `choose` is new at each render; what it would do is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [missing, range]);
  return (
    <Select
      aria-label={t('shared.range.label')}
      options={ranges.map(id => ({ id, label: t(`shared.range.${id}`) }))}
      value={range}
      onChange={chosen => choose(parseRange(String(chosen)))}
    />
  );
}
