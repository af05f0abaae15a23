import { TestDatabases } from '@backstage/backend-test-utils';
import {
  dayNumber,
  reportingDays,
  valueSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { asReplicas } from '../__testUtils__/replicas';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { migrationsDirectory as directory } from '../platform/database/migrate';
import { AgentCallSources, getAgentCalls } from './read/getAgentCalls';
import { countAgentCall } from './write/countAgentCall';

const to = dayNumber('2026-11-20');
const window = { from: to - 27, to, complete: true };
const startedOn = (day: number) => async () => day * 86_400_000;

describe.each(eachDatabase())('calls of agents on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await knex('agent_call_day').del();
  });

  const call = (day: number, action = 'adoption-summary') =>
    countAgentCall(knex, { day, action });
  const read = (sources: Partial<AgentCallSources> = {}) =>
    getAgentCalls(
      {
        knex,
        reportingDay: reportingDays('UTC'),
        collectionStart: startedOn(to - 100),
        coverage: async () => () => 0.5,
        ...sources,
      },
      window,
    );

  it('are summed over days and actions of the window', async () => {
    await call(window.from);
    await call(to);
    await call(to);
    await call(to, 'adoption-teams');
    await call(window.from - 1);
    await call(to + 1);
    const value = await read();
    expect(valueSchema.parse(value)).toEqual(value);
    expect(value).toEqual({
      status: 'ok',
      value: 4,
      n: 4,
      evidence: 'measured',
      complete: true,
      coverage: 0.5,
      window: { from: '2026-10-24', to: '2026-11-20' },
      definition: 'agentCalls',
    });
  });

  it('are none where nobody called', async () => {
    expect(await read()).toMatchObject({ status: 'ok', value: 0 });
  });

  it.each([
    ['before the backend was there', startedOn(to + 1)],
    ['before anything was', async () => undefined],
  ])('are not known %s', async (_, collectionStart) => {
    expect(await read({ collectionStart })).toMatchObject({
      status: 'no-data',
      reason: 'before-collection',
    });
  });

  it('are known on the day the backend came', async () => {
    await call(to);
    expect(await read({ collectionStart: startedOn(to) })).toMatchObject({
      value: 1,
    });
  });

  it('are all counted when they come together', async () => {
    await asReplicas(knex, replicas =>
      Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          countAgentCall(replicas[index % replicas.length], {
            day: to,
            action: 'adoption-summary',
          }),
        ),
      ),
    );
    expect(await read()).toMatchObject({ value: 30 });
  });

  it('are stored without a word of who called', async () => {
    await call(to);
    expect(await knex('agent_call_day').columnInfo()).toEqual({
      day: expect.anything(),
      action: expect.anything(),
      calls: expect.anything(),
    });
  });
});

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(eachDatabase())('the table of calls on %p', databaseId => {
  it('goes, and comes again', async () => {
    const knex = await databases.init(databaseId);
    const name = '20261121182000_agent_calls.js';
    await knex.migrate.latest({ directory });
    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasTable('agent_call_day')).toBe(false);
    await knex.migrate.up({ directory, name });
    expect(await knex('agent_call_day')).toEqual([]);
  });
});
