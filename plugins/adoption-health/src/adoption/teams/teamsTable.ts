import { Teams } from 'backstage-plugin-adoption-health-common';
import { ChartTable, refName, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';

/** Every team, also those that are not shown, for download. */
export function teamsTable({ rows }: Teams, words: Words): ChartTable {
  const { t, format } = words;
  const share = (value: number | undefined) => ({
    text: value === undefined ? '' : format.share(value),
    raw: value,
  });
  return {
    columns: [
      { label: t('adoption.teams.team') },
      { label: t('adoption.teams.rank'), numeric: true },
      { label: t('adoption.teams.active'), numeric: true },
      { label: t('adoption.teams.column.eligible'), numeric: true },
      { label: t('adoption.teams.column.rate'), numeric: true },
      { label: t('adoption.teams.column.low'), numeric: true },
      { label: t('adoption.teams.column.high'), numeric: true },
      { label: t('adoption.teams.state') },
    ],
    rows: rows.map(team => ({
      id: team.group,
      cells: [
        { text: refName(team.group), raw: team.group },
        countCell(team.rank, words),
        valueCell(team.active, words),
        countCell(team.eligible, words),
        valueCell(team.rate, words),
        share(team.interval?.low),
        share(team.interval?.high),
        {
          text: team.adopted ? t('adoption.teams.adopted') : '',
          raw: team.adopted,
        },
      ],
    })),
  };
}
