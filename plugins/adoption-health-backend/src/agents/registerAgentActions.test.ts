import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  adoptionHealthAdoptionReadPermission,
  adoptionSummarySchema,
  dayNumber,
  teamsSchema,
} from 'backstage-plugin-adoption-health-common';
import { buildSummary, buildTeams } from './__testUtils__/agentAnswers';
import { adoptionSummaryAction } from './actions/adoptionSummary';
import { adoptionTeamsAction } from './actions/adoptionTeams';
import { registerAgentActions } from './registerAgentActions';

const today = dayNumber('2026-11-21');
const user = mockCredentials.user();
const logger = mockServices.logger.mock();
const holds = jest.fn();
const count = jest.fn();
const summary = jest.fn();
const teams = jest.fn();

function register() {
  const registry = actionsRegistryServiceMock({ logger });
  registerAgentActions(registry, {
    actions: [
      adoptionSummaryAction({ summary }),
      adoptionTeamsAction({ teams }),
    ],
    services: {
      auth: mockServices.auth(),
      holds,
      count,
      today: () => today,
      logger,
    },
  });
  return registry;
}

const invoke = (
  name: string,
  options: Partial<Parameters<ReturnType<typeof register>['invoke']>[0]> = {},
) =>
  register().invoke({
    id: `test:${name}`,
    input: {},
    credentials: user,
    ...options,
  });

beforeEach(() => {
  jest.resetAllMocks();
  holds.mockResolvedValue(true);
  summary.mockImplementation(async ({ window }) => buildSummary(window));
  teams.mockImplementation(async window => buildTeams(window));
});

describe('the actions for agents', () => {
  it('are described, and only read', async () => {
    const { actions } = await register().list();
    expect(actions.map(({ name }) => name)).toEqual([
      'adoption-summary',
      'adoption-teams',
    ]);
    for (const { attributes, schema } of actions) {
      expect(attributes).toEqual({
        readOnly: true,
        destructive: false,
        idempotent: true,
      });
      expect(schema.input).toHaveProperty('properties.to.description');
      expect(schema.output).toHaveProperty('properties.window');
    }
  });

  it('answer the summary of the contract', async () => {
    const { output } = await invoke('adoption-summary');
    expect(summary).toHaveBeenCalledWith({
      window: { from: today - 84, to: today - 1, complete: true },
      group: undefined,
    });
    expect(adoptionSummarySchema.parse(output)).toEqual(output);
  });

  it('answer the teams of the contract', async () => {
    const { output } = await invoke('adoption-teams', {
      input: { to: '2026-11-01' },
    });
    expect(teams).toHaveBeenCalledWith(
      expect.objectContaining({ to: dayNumber('2026-11-01'), complete: true }),
    );
    expect(teamsSchema.parse(output)).toEqual(output);
  });

  it('ask for the days and the group of the question', async () => {
    await invoke('adoption-summary', {
      input: { from: '2026-11-01', to: '2026-11-21', group: 'team-a' },
    });
    expect(summary).toHaveBeenCalledWith({
      window: { from: dayNumber('2026-11-01'), to: today, complete: false },
      group: 'team-a',
    });
  });

  it.each([
    { to: '2026-02-30' },
    { to: 'now' },
    { to: 5 },
    { from: '2026-11-02', to: '2026-11-01' },
    { from: '2020-01-01' },
    { group: '' },
  ])('refuse %j', async input => {
    await expect(invoke('adoption-summary', { input })).rejects.toMatchObject({
      name: 'InputError',
    });
    expect(summary).not.toHaveBeenCalled();
  });

  it('ask for the permission of the caller, as the routes do', async () => {
    await invoke('adoption-teams');
    expect(holds).toHaveBeenCalledWith(
      user,
      adoptionHealthAdoptionReadPermission,
    );
  });

  it.each(['adoption-summary', 'adoption-teams'])(
    'keep %s from callers without it, and do not count them',
    async name => {
      holds.mockResolvedValue(false);
      await expect(invoke(name)).rejects.toMatchObject({
        name: 'NotAllowedError',
      });
      expect(summary).not.toHaveBeenCalled();
      expect(teams).not.toHaveBeenCalled();
      expect(count).not.toHaveBeenCalled();
    },
  );

  it('know nobody who is not signed in', async () => {
    await expect(
      invoke('adoption-summary', { credentials: mockCredentials.none() }),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(holds).not.toHaveBeenCalled();
  });

  it('let services in that hold it', async () => {
    const credentials = mockCredentials.service();
    await invoke('adoption-summary', { credentials });
    expect(summary).toHaveBeenCalledTimes(1);
  });
});

describe('a call of an agent', () => {
  it('is counted by its action, and nobody is named', async () => {
    await invoke('adoption-teams');
    expect(count.mock.calls).toEqual([
      [{ day: today, action: 'adoption-teams' }],
    ]);
  });

  it('is not counted when its question was refused', async () => {
    await expect(
      invoke('adoption-teams', { input: { to: 'now' } }),
    ).rejects.toThrow();
    expect(count).not.toHaveBeenCalled();
  });

  it('is not answered when it cannot be counted', async () => {
    count.mockRejectedValue(new Error('no'));
    await expect(invoke('adoption-teams')).rejects.toThrow('no');
    expect(teams).not.toHaveBeenCalled();
  });

  it('is told nothing of a database that fails', async () => {
    const failure = Object.assign(new Error('select * from secret'), {
      code: 'ECONNREFUSED',
    });
    teams.mockRejectedValue(failure);
    await expect(invoke('adoption-teams')).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'Storage is not available',
    });
    expect(logger.error).toHaveBeenCalledWith('The database failed', failure);
  });
});
