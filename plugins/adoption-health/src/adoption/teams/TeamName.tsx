import { TeamAdoption } from 'backstage-plugin-adoption-health-common';
import { refName, useGroup, useWords } from '../../shared';
import { revealPlugins } from '../plugins/revealPlugins';
import styles from './teams.module.css';

/** A team; pressed, it narrows the page to the team and shows its plugins. */
export function TeamName(props: { team: TeamAdoption }) {
  const { group } = props.team;
  const { t } = useWords();
  const chosen = useGroup();
  const isChosen = chosen.group === group;
  const team = refName(group);
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={isChosen}
      title={
        isChosen
          ? t('adoption.teams.widen', { team })
          : t('adoption.teams.narrow', { team })
      }
      onClick={() => {
        chosen.choose(isChosen ? undefined : group);
        if (!isChosen) {
          revealPlugins();
        }
      }}
    >
      {team}
    </button>
  );
}
