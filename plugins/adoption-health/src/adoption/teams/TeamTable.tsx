import { VisuallyHidden } from '@backstage/ui';
import { TeamAdoption, Teams } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { MoreButton } from '../card/MoreButton';
import { shortened } from '../card/shortened';
import { useWords } from '../../shared';
import { HiddenTeamRow } from './HiddenTeamRow';
import { Hidden, teamLists, whyHidden } from './teamLists';
import { TeamName } from './TeamName';
import { ShareAxis } from './ShareAxis';
import { TeamRow } from './TeamRow';
import styles from './teams.module.css';

const SHORT_ROWS = 15;
const HIDDEN: Hidden[] = ['fewActive', 'fewMembers'];

/**
 * The teams by rank. Those that are not shown keep their rows: together while
 * the list is short, each with its name in the whole list.
 */
export function TeamTable(props: {
  teams: Teams;
  label: string;
  minimumGroupSize: number;
}) {
  const { teams, label, minimumGroupSize } = props;
  const { t, format } = useWords();
  const [isLong, setIsLong] = useState(false);
  const canShorten = teams.rows.length > SHORT_ROWS;
  const all = isLong || !canShorten;
  const { ranked, hidden } = teamLists(teams.rows);
  const { shown } = shortened(ranked, { all, limit: SHORT_ROWS });
  const rest = [...hidden.fewActive, ...hidden.fewMembers];
  const whyText = (why: Hidden) =>
    t(`adoption.teams.${why}`, { k: format.count(minimumGroupSize) });
  const countText = (list: TeamAdoption[]) =>
    t('adoption.teams.moreTeams', {
      count: list.length,
      n: format.count(list.length),
    });
  return (
    <>
      <table className={styles.teams} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('adoption.teams.rank')}</th>
            <th scope="col">{t('adoption.teams.team')}</th>
            <th scope="col" data-numeric>
              {t('adoption.teams.active')}
            </th>
            <th scope="col">
              <VisuallyHidden>{t('adoption.teams.rate')}</VisuallyHidden>
              <ShareAxis threshold={teams.threshold} />
            </th>
            <th scope="col">{t('adoption.teams.state')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(team => (
            <TeamRow key={team.group} team={team} threshold={teams.threshold} />
          ))}
          {all
            ? rest.map(team => (
                <HiddenTeamRow
                  key={team.group}
                  name={<TeamName team={team} />}
                  why={whyText(whyHidden(team))}
                />
              ))
            : HIDDEN.filter(why => hidden[why].length > 0).map(why => (
                <HiddenTeamRow
                  key={why}
                  name={countText(hidden[why])}
                  why={whyText(why)}
                />
              ))}
        </tbody>
      </table>
      {canShorten && (
        <MoreButton total={teams.rows.length} all={all} onChange={setIsLong} />
      )}
    </>
  );
}
