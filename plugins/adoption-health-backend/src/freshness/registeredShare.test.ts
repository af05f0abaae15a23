import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { InventoryRepository } from 'backstage-plugin-adoption-health-node';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { component, group } from './__testUtils__/entities';
import { noon, sweepAt } from './__testUtils__/sweeps';
import { createRegisteredShare } from './registeredShare';
import { storeSourceRecords } from './write/storeSourceRecords';

const GIT = 'https://git.example';
const HOUR = 1 / 24;

const from = (name: string, path: string, kind = 'Component') =>
  component(name, {
    kind,
    annotations: { 'backstage.io/source-location': `url:${GIT}/${path}` },
  });

describe.each(eachDatabase())('the registered share on %p', databaseId => {
  let knex: Knex;
  let repositories: string[];
  let listed: number;
  let failure: Error | undefined;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    repositories = ['shop/pay', 'shop/cart', 'shop/web', 'shop/new'];
    listed = 0;
    failure = undefined;
  });

  async function* list(): AsyncGenerator<InventoryRepository[]> {
    listed++;
    for (const name of repositories) {
      yield [{ url: `${GIT}/${name}` }];
    }
    if (failure) {
      throw failure;
    }
  }

  const on = (day: number, entities: Entity[]) =>
    createRegisteredShare({
      knex,
      catalog: catalogServiceMock({ entities }),
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      clock: () => noon(day),
      reportingDay: reportingDays('UTC'),
      kinds: ['Component', 'API'],
      sourceInventories: [{ id: 'git', listRepositories: list }],
    });

  async function count(
    day: number,
    entities: Entity[],
    signal = new AbortController().signal,
  ) {
    const { read, tasks } = on(day, entities);
    await tasks[0].run(signal);
    return read();
  }
  const sweep = (entities: Entity[] = [component('pay')]) =>
    sweepAt(knex, { day: 0, entities: [group('team-a'), ...entities] });

  it('is not there without a provider', async () => {
    const share = createRegisteredShare({
      knex,
      catalog: catalogServiceMock(),
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      clock: () => noon(0),
      reportingDay: reportingDays('UTC'),
      kinds: ['Component'],
    });
    expect(share.tasks).toEqual([]);
    expect(await share.read()).toBeUndefined();
  });

  it('has no number before the first count', async () => {
    expect(await on(0, []).read()).toMatchObject({ status: 'no-data' });
  });

  it('counts each repository once that entities come from', async () => {
    const entities = [
      from('pay', 'shop/pay/tree/main/'),
      from('pay-api', 'shop/pay/tree/main/api/', 'API'),
      from('make', 'Shop/Cart.git', 'Template'),
      from('other', 'bank/pay'),
      component('nowhere'),
    ];
    await sweep();
    expect(await count(0, entities)).toMatchObject({
      status: 'ok',
      n: 2,
      denominator: 4,
      value: 0.5,
    });
  });

  it('counts where the descriptor is as well as where the source is', async () => {
    const both = component('pay', {
      annotations: {
        'backstage.io/source-location': `url:${GIT}/shop/pay`,
        'backstage.io/managed-by-location': `url:${GIT}/shop/web/blob/main/pay.yaml`,
      },
    });
    await sweep();
    expect(await count(0, [both])).toMatchObject({ n: 2 });
  });

  it('knows a repository by the name that it had', async () => {
    const evidence = {
      kind: 'found',
      archived: false,
      repositoryUrl: `${GIT}/shop/new`,
    } as const;
    const known = { evidence, atMs: noon(0) };
    await storeSourceRecords(
      knex,
      new Map([[`${GIT}/shop/old`, { known, askedMs: noon(0) }]]),
    );
    await sweep();
    expect(await count(0, [from('pay', 'shop/old')])).toMatchObject({ n: 1 });
  });

  it('waits for the first sweep', async () => {
    expect(await count(0, [])).toMatchObject({ status: 'no-data' });
    expect(listed).toBe(0);
  });

  it('counts once a day, and hourly on the first', async () => {
    await sweep();
    await count(0, []);
    await count(0.5 * HOUR, []);
    expect(listed).toBe(1);
    expect(await count(HOUR, [from('pay', 'shop/pay')])).toMatchObject({
      n: 1,
    });
    await count(1, []);
    await count(1 + 2 * HOUR, []);
    expect(listed).toBe(3);
    expect(await knex('source_inventory')).toHaveLength(2);
  });

  it('keeps the last count, with its day, while providers fail', async () => {
    await sweep();
    const before = await count(0, [from('pay', 'shop/pay')]);
    failure = new Error('HTTP 502');
    const { tasks, read } = on(1, []);
    await expect(tasks[0].run(new AbortController().signal)).rejects.toThrow(
      'HTTP 502',
    );
    expect(await read()).toEqual(before);
  });

  it('records nothing when it is stopped', async () => {
    await sweep();
    await expect(
      count(0, [], AbortSignal.abort(new Error('stopped'))),
    ).rejects.toThrow('stopped');
    expect(await knex('source_inventory')).toEqual([]);
  });

  it('has no number where there are no repositories', async () => {
    repositories = [];
    await sweep();
    expect(await count(0, [])).toMatchObject({
      status: 'no-data',
      reason: 'nothing-to-count',
    });
  });
});
