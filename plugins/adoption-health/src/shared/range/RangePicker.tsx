import { Select } from '@backstage/ui';
import { useEffect } from 'react';
import { useCompleteUrl } from '../url/useCompleteUrl';
import { useMessages } from '../useMessages';
import { defaultRange, parseRange, ranges } from './range';
import { rememberRange } from './rememberedRange';
import { useRange } from './useRange';

/** Chooses the days a page shows; the choice stands in the URL. */
export function RangePicker() {
  const t = useMessages();
  const { range, inUrl, choose } = useRange();
  useCompleteUrl({
    missing: !inUrl && range !== defaultRange,
    complete: () => choose(range),
  });
  // Days that came with a link go along to the other tabs too.
  useEffect(() => {
    if (inUrl) {
      rememberRange(range);
    }
  }, [inUrl, range]);
  return (
    <Select
      aria-label={t('shared.range.label')}
      options={ranges.map(id => ({ id, label: t(`shared.range.${id}`) }))}
      value={range}
      onChange={chosen => choose(parseRange(String(chosen)))}
    />
  );
}
