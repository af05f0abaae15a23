import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSearchParams } from 'react-router-dom';
import {
  buildAbsentValue,
  buildAdoptionSummary,
  buildContext,
  buildSuppressedTeam,
  buildTeam,
  buildTeams,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { TeamsCard } from './TeamsCard';

function Url() {
  const [parameters] = useSearchParams();
  return <output>{parameters.get('group')}</output>;
}

const renderCard = (
  getTeams: AdoptionHealthApi['getTeams'] = async () => buildTeams(),
  options: { api?: Partial<AdoptionHealthApi>; url?: string } = {},
) =>
  renderWithApi(
    <>
      <TeamsCard context={buildContext()} />
      <Url />
    </>,
    { api: { getTeams, ...options.api }, url: options.url },
  );

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '7 of 24 teams adopted the portal';

describe('TeamsCard', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('shows rank, counts and interval of each team', async () => {
    renderCard();
    const teams = await card(TITLE);
    expect(
      teams.getByRole('row', {
        name: named('1 payments 19 of 24 79 %, 60 % to 91 % Adopted'),
      }),
    ).toBeVisible();
    expect(
      teams.getByRole('row', {
        name: named('2 growth 5 of 18 28 %, 12 % to 51 %'),
      }),
    ).toBeVisible();
  });

  it('keeps the rows of teams that are not shown', async () => {
    renderCard();
    const teams = await card(TITLE);
    expect(
      teams.getByRole('row', {
        name: named('– warehouse Suppressed: fewer than 5 active'),
      }),
    ).toBeVisible();
    expect(
      teams.getByRole('row', {
        name: named('– night-shift Suppressed: too few members to show'),
      }),
    ).toBeVisible();
  });

  it('puts many of them together until all are asked for', async () => {
    renderCard(async () =>
      buildTeams({
        rows: [
          ...Array.from({ length: 20 }, (_, index) =>
            buildTeam({ group: `group:default/team-${index}` }),
          ),
          ...Array.from({ length: 11 }, (_, index) =>
            buildSuppressedTeam(`group:default/quiet-${index}`),
          ),
        ],
      }),
    );
    const teams = await card(TITLE);
    expect(teams.getAllByRole('row')).toHaveLength(1 + 15 + 1);
    expect(
      teams.getByRole('row', {
        name: named('– 11 teams Suppressed: fewer than 5 active'),
      }),
    ).toBeVisible();
    await userEvent.click(teams.getByRole('button', { name: 'Show all 31' }));
    expect(teams.getAllByRole('row')).toHaveLength(1 + 31);
    expect(teams.getByRole('button', { name: 'quiet-10' })).toBeVisible();
  });

  it('narrows the page to a team, and back', async () => {
    renderCard();
    const teams = await card(TITLE);
    const mobile = teams.getByRole('button', { name: 'mobile' });
    await userEvent.click(mobile);
    expect(screen.getByRole('status')).toHaveTextContent(
      'group:default/mobile',
    );
    expect(mobile).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(mobile);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says that it cannot be narrowed itself', async () => {
    renderCard(undefined, { url: '/?group=group:default/mobile' });
    const teams = await card(TITLE);
    expect(teams.getByText('Whole portal')).toBeVisible();
  });

  it('counts the rows while the rate of teams is not known', async () => {
    renderCard(undefined, {
      api: {
        getAdoptionSummary: async () =>
          buildAdoptionSummary({
            teamAdoptionRate: buildAbsentValue('teamAdoptionRate'),
          }),
      },
    });
    expect(await card('2 of 4 teams adopted the portal')).toBeDefined();
  });

  it('says of a team of which nobody is active that it has not started', async () => {
    renderCard(async () =>
      buildTeams({ rows: [buildTeam({ hits: 0, rank: undefined })] }),
    );
    const teams = await card(TITLE);
    expect(
      teams.getByRole('row', { name: /^– payments 0 of 24 .* Not started$/ }),
    ).toBeVisible();
  });

  it('says which groups are teams where there are none', async () => {
    renderCard(async () => buildTeams({ rows: [] }));
    expect(await card('The catalog lists no teams')).toBeDefined();
  });

  it('asks again on request', async () => {
    renderCard(
      jest.fn(async () => buildTeams()).mockImplementationOnce(refuse(500)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await card(TITLE)).toBeDefined();
  });

  it('says that the caller may not see it', async () => {
    renderCard(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
