import { MyCatalog } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../shared';

/** What a person owns and how much of it needs care, in one sentence. */
export function mineSentence(
  mine: Pick<MyCatalog, 'owned'>,
  options: { open: number; t: Translate; format: Format },
): string {
  const { open, t, format } = options;
  if (mine.owned === 0) {
    return t('myCatalog.sentence.nothingOwned');
  }
  return open === 0
    ? t('myCatalog.sentence.fine')
    : t('myCatalog.sentence.needs', {
        count: open,
        owned: format.count(mine.owned),
      });
}
