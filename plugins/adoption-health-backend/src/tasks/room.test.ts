import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { FakeScaffolder, FakeTask } from './__testUtils__/FakeScaffolder';
import { createTasksRoom } from './room';

const pseudonymOf = (userRef: string) => `pseudonym of ${userRef}`;
const START = Date.parse('2026-11-10T10:00:00Z');
const MINUTE = 60_000;
const DAY = 1_440;
const at = (minutes: number) =>
  new Date(START + minutes * MINUTE).toISOString();

describe.each(eachDatabase())('the tasks room on %p', databaseId => {
  let knex: Knex;
  let scaffolder: FakeScaffolder;
  const logger = mockServices.logger.mock();

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    for (const table of ['task_run', 'task_reading', 'person', 'erasure']) {
      await knex(table).del();
    }
    scaffolder = new FakeScaffolder();
    logger.info.mockClear();
  });

  const room = () =>
    createTasksRoom({
      ...{ knex, scaffolder, logger, pseudonymOf },
      auth: mockServices.auth(),
    }).tasks[0];
  const read = (signal = new AbortController().signal) => room().run(signal);
  const task = (id: string, overrides: Partial<FakeTask> = {}): FakeTask => ({
    ...{ id, createdAt: at(0), status: 'completed', completedAt: at(3) },
    ...{
      createdBy: 'user:default/ada',
      templateRef: 'template:default/service',
    },
    ...overrides,
  });
  const stored = async () => {
    const rows = await knex('task_run')
      .join('person', 'person.id', 'task_run.person_id')
      .orderBy('started_ms');
    return rows.map(row => ({
      by: row.pseudonym.replace('pseudonym of ', ''),
      template: row.template_ref,
      started: (Number(row.started_ms) - START) / MINUTE,
      ended: (Number(row.ended_ms) - START) / MINUTE,
      status: row.status,
      made: row.entity_ref,
    }));
  };

  it('keeps who ran what, how it ended, and what came out', async () => {
    scaffolder.tasks = [
      task('1', {
        createdBy: 'user:Default/Ada',
        templateRef: 'Template:default/Service',
        output: { entityRef: 'component:default/Pay', links: [] },
      }),
      task('2', {
        createdAt: at(5),
        status: 'failed',
        createdBy: 'user:default/bob',
      }),
      task('3', { createdAt: at(6), status: 'cancelled' }),
    ];
    await read();
    const template = 'template:default/service';
    expect(await stored()).toEqual([
      {
        ...{ by: 'user:default/ada', template, started: 0, ended: 3 },
        ...{ status: 'completed', made: 'component:default/pay' },
      },
      {
        ...{ by: 'user:default/bob', template, started: 5, ended: 5 },
        ...{ status: 'failed', made: null },
      },
      {
        ...{ by: 'user:default/ada', template, started: 6, ended: 6 },
        ...{ status: 'cancelled', made: null },
      },
    ]);
  });

  it('asks for the last event of completed tasks only, and not again', async () => {
    scaffolder.tasks = [
      task('1'),
      task('2', { status: 'failed', createdAt: at(1) }),
    ];
    await read();
    await read();
    expect(scaffolder.opened).toEqual([{ taskId: '1', after: 2_147_483_647 }]);
    expect(await stored()).toHaveLength(2);
  });

  it.each([
    ['a service', { createdBy: 'service:ci' }],
    ['nobody', { createdBy: undefined }],
    ['a plugin', { createdBy: 'plugin:catalog' }],
    ['no template', { templateRef: undefined }],
    ['what is no ref', { templateRef: 'template:default/a b' }],
    ['what is no template', { templateRef: 'component:default/pay' }],
    ['a task that goes on', { status: 'processing' }],
    ['a task that waits', { status: 'open' }],
    ['a task that was skipped', { status: 'skipped' }],
    ['a task of no time', { createdAt: 'once' }],
  ])('keeps nothing of %s', async (_, overrides) => {
    scaffolder.tasks = [task('1', overrides)];
    await read();
    expect(await stored()).toEqual([]);
    expect(scaffolder.opened).toEqual([]);
  });

  it('does without an output, and without what is no output', async () => {
    scaffolder.tasks = [
      task('1', { output: undefined }),
      task('2', { createdAt: at(1), output: { entityRef: 7 } }),
      task('3', { createdAt: at(2), output: { entityRef: 'nonsense' } }),
      task('4', { createdAt: at(3), completedAt: 'once' }),
    ];
    await read();
    expect((await stored()).map(run => [run.made, run.ended])).toEqual([
      [null, 3],
      [null, 3],
      [null, 3],
      [null, 3],
    ]);
  });

  it('comes back for tasks that went on, however many came since', async () => {
    scaffolder.tasks = [
      task('long', { status: 'processing' }),
      ...Array.from({ length: 250 }, (_, i) =>
        task(`t${i}`, { createdAt: at(8 * DAY + i), status: 'failed' }),
      ),
    ];
    await read();
    expect(await stored()).toHaveLength(250);
    scaffolder.tasks = scaffolder.tasks.map(one =>
      one.id === 'long' ? task('long', { completedAt: at(9 * DAY) }) : one,
    );
    await read();
    expect((await stored())[0]).toMatchObject({ started: 0, ended: 9 * DAY });
  });

  it('reads no further back than a week before all had ended', async () => {
    scaffolder.tasks = Array.from({ length: 300 }, (_, i) =>
      task(`t${i}`, { createdAt: at(i * DAY), status: 'failed' }),
    );
    await read();
    expect(scaffolder.listed).toEqual([0, 100, 200, 300]);
    scaffolder.listed.length = 0;
    await read();
    expect(scaffolder.listed).toEqual([0]);
  });

  it('notices within a week that a failed task was tried again', async () => {
    scaffolder.tasks = [
      task('1', { status: 'failed' }),
      task('2', { status: 'failed', createdAt: at(7 * DAY) }),
    ];
    await read();
    scaffolder.tasks[0].status = 'completed';
    await read();
    expect(await stored()).toMatchObject([
      { started: 0, ended: 3, status: 'completed' },
      { status: 'failed' },
    ]);
  });

  it('remembers nothing of a reading that failed in the middle', async () => {
    scaffolder.tasks = [task('1'), task('2', { createdAt: at(1) })];
    const getLogs = scaffolder.getLogs;
    scaffolder.getLogs = async () => {
      throw new ServiceUnavailableError('Not now');
    };
    await expect(read()).rejects.toMatchObject({ message: 'Not now' });
    expect(await knex('task_reading')).toEqual([]);
    scaffolder.getLogs = getLogs;
    await read();
    expect(await stored()).toHaveLength(2);
  });

  it('brings nothing back from before an erasure', async () => {
    const pseudonym = pseudonymOf('user:default/ada');
    await knex('erasure').insert({ pseudonym, erased_ms: START + MINUTE });
    scaffolder.tasks = [
      task('1', { createdAt: at(1) }),
      task('2', { createdAt: at(2) }),
      task('3', { createdBy: 'user:default/bob' }),
    ];
    await read();
    expect((await stored()).map(run => [run.by, run.started])).toEqual([
      ['user:default/bob', 0],
      ['user:default/ada', 2],
    ]);
  });

  it('registers nobody of whom nothing is stored', async () => {
    const pseudonym = pseudonymOf('user:default/ada');
    await knex('erasure').insert({ pseudonym, erased_ms: START });
    scaffolder.tasks = [task('1')];
    await read();
    expect(await knex('person')).toEqual([]);
  });

  it('says once that there is no scaffolder, and goes on', async () => {
    scaffolder.failure = new NotFoundError('No such route');
    const reading = room();
    const { signal } = new AbortController();
    await reading.run(signal);
    await reading.run(signal);
    expect(logger.info).toHaveBeenCalledTimes(1);
    scaffolder.failure = undefined;
    scaffolder.tasks = [task('1')];
    await reading.run(signal);
    expect(await stored()).toHaveLength(1);
  });

  it('fails where the scaffolder fails', async () => {
    scaffolder.failure = new ServiceUnavailableError('Down');
    await expect(read()).rejects.toMatchObject({ message: 'Down' });
    expect(logger.info).not.toHaveBeenCalled();
  });

  it('stops when it is told to', async () => {
    scaffolder.tasks = [task('1')];
    await expect(read(AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(scaffolder.listed).toEqual([]);
  });
});
