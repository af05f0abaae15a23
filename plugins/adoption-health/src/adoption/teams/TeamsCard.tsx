import { Context, Teams } from 'backstage-plugin-adoption-health-common';
import { useAdoptionSummary } from '../../api';
import { useTeams } from '../../api/hooks/useTeams';
import { ChartFrame, useWords, Words } from '../../shared';
import { EmptyCard } from '../card/EmptyCard';
import { QuestionCard } from '../card/QuestionCard';
import { Subtitle } from '../card/Subtitle';
import { useAsked } from '../useAsked';
import { TeamsFinding, teamsFinding } from './teamsFinding';
import { teamsTable } from './teamsTable';
import { TeamTable } from './TeamTable';

/** Which teams use the portal; leads on to what a team uses. */
export function TeamsCard(props: { context: Context }) {
  const { context } = props;
  const { t } = useWords();
  return (
    <QuestionCard
      heading={t('adoption.teams.heading')}
      query={useTeams({ to: context.today })}
      heightPx={480}
    >
      {teams => <TeamList teams={teams} context={context} />}
    </QuestionCard>
  );
}

function TeamList(props: { teams: Teams; context: Context }) {
  const { teams, context } = props;
  const words = useWords();
  const { t, format } = words;
  const { days } = useAsked(context);
  const summary = useAdoptionSummary(days);
  const teamAdoptionRate = summary.data?.values.teamAdoptionRate;
  const title = titleOf(teamsFinding(teams, teamAdoptionRate), words);
  if (teams.rows.length === 0) {
    return (
      <EmptyCard title={t('adoption.teams.none')} scope="portal">
        {t('adoption.teams.noneText')}
      </EmptyCard>
    );
  }
  return (
    <ChartFrame
      title={title}
      subtitle={
        <Subtitle
          sentences={[
            t('adoption.teams.definition'),
            t('adoption.teams.adoptedMeans', {
              threshold: format.share(teams.threshold),
            }),
            t('adoption.teams.drill'),
          ]}
          scope="portal"
        />
      }
      table={teamsTable(teams, words)}
      isTable
      fileName="teams"
      value={teamAdoptionRate ?? teams.rows[0].rate}
    >
      <TeamTable
        teams={teams}
        label={title}
        minimumGroupSize={context.minimumGroupSize}
      />
    </ChartFrame>
  );
}

function titleOf(
  finding: TeamsFinding | undefined,
  { t, format }: Words,
): string {
  return finding
    ? t('adoption.teams.found', {
        count: finding.teams,
        n: format.count(finding.teams),
        adopted: format.count(finding.adopted),
      })
    : t('adoption.teams.untold');
}
