import { Day, Status } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Format, Translate } from '../../shared';

/** The days as a table, newest first. */
export function coverageTable(
  collection: Status['collection'],
  options: { today: Day; t: Translate; format: Format },
): ChartTable {
  const { today, t, format } = options;
  return {
    columns: [
      { label: t('data.coverage.day') },
      { label: t('data.coverage.share'), numeric: true },
      { label: t('data.coverage.note') },
    ],
    rows: [...collection.days].reverse().map(({ day, coverage }) => ({
      id: day,
      cells: [
        { text: format.day(day), raw: day },
        { text: format.exactShare(coverage), raw: coverage },
        { text: noteOf(day) },
      ],
    })),
  };

  function noteOf(day: Day): string {
    if (day === today) {
      return t('data.coverage.today');
    }
    return day === collection.openSince ? t('data.coverage.first') : '';
  }
}
