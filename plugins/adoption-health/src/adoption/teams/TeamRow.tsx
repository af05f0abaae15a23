import { VisuallyHidden } from '@backstage/ui';
import { TeamAdoption } from 'backstage-plugin-adoption-health-common';
import { useWords, Words } from '../../shared';
import { TeamName } from './TeamName';
import styles from './teams.module.css';

/** A team with its rate as a dot and its interval as a bar around it. */
export function TeamRow(props: { team: TeamAdoption; threshold: number }) {
  const { team, threshold } = props;
  const words = useWords();
  const { t, format } = words;
  const rate = team.rate.status === 'ok' ? team.rate.value : 0;
  const { low = rate, high = rate } = team.interval ?? {};
  const at = (share: number) => `${100 * share}%`;
  const spoken = t('adoption.teams.spoken', {
    rate: format.share(rate),
    low: format.share(low),
    high: format.share(high),
  });
  return (
    <tr>
      <td className={styles.rank}>
        {team.rank === undefined ? '–' : format.count(team.rank)}
      </td>
      <th scope="row">
        <TeamName team={team} />
      </th>
      <td data-numeric className={styles.counts}>
        {countsText(team, words)}
      </td>
      <td title={spoken}>
        <span className={styles.track} aria-hidden="true">
          <span
            className={styles.threshold}
            style={{ insetInlineStart: at(threshold) }}
          />
          <span
            className={styles.interval}
            data-started={rate > 0}
            style={{ insetInlineStart: at(low), width: at(high - low) }}
          />
          <span
            className={styles.dot}
            data-started={rate > 0}
            style={{ insetInlineStart: at(rate) }}
          />
        </span>
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </td>
      <td className={styles.state} data-adopted={team.adopted}>
        {stateText({ adopted: team.adopted, rate }, words)}
      </td>
    </tr>
  );
}

function countsText(
  { rate }: TeamAdoption,
  { t, format }: Words,
): string | undefined {
  if (
    rate.status !== 'ok' ||
    rate.n === undefined ||
    rate.denominator === undefined
  ) {
    return undefined;
  }
  return t('adoption.teams.countOf', {
    n: format.count(rate.n),
    all: format.count(rate.denominator),
  });
}

function stateText(
  team: { adopted: boolean | undefined; rate: number },
  { t }: Words,
): string {
  if (team.adopted) {
    return t('adoption.teams.adopted');
  }
  return team.rate === 0 ? t('adoption.teams.notStarted') : '';
}
