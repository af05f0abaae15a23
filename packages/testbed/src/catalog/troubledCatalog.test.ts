import { setTimeout as sleep } from 'node:timers/promises';
import { Entity } from '@backstage/catalog-model';
import { freshnessSummarySchema } from 'backstage-plugin-adoption-health-common';
import { api, component, group, user } from './__testUtils__/descriptors';
import {
  Accusation,
  NUDGES,
  Portal,
  startPortal,
  SWEEP,
} from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const ORPHAN = { 'backstage.io/orphan': 'true' };
const stewardOf = (name: string) => ({
  'adoption-health/steward': `user:default/${name}`,
});
const PEOPLE = ['cleo', 'dario', 'enno'];

/** A crew that owns 200 components, and a few people who own the rest. */
function catalog(
  state: { crew?: string; half?: boolean; orphaned?: boolean } = {},
): Entity[] {
  const { crew = 'crew', half = false, orphaned = false } = state;
  const owned = Array.from({ length: 200 }, (_, index) =>
    component(`part-${index}`, {
      annotations: {
        ...stewardOf(PEOPLE[index % PEOPLE.length]),
        ...(orphaned && ORPHAN),
      },
      spec: { owner: 'crew' },
    }),
  );
  return [
    group(crew),
    group('others'),
    ...PEOPLE.map(name => user(name, { memberOf: [crew] })),
    user('frida', { memberOf: ['others'] }),
    api('sound', { spec: { owner: 'others' } }),
    api('forgotten', {
      annotations: { ...stewardOf('frida'), ...ORPHAN },
      spec: { owner: 'others' },
    }),
    ...(half ? owned.slice(100) : owned),
  ];
}

const ALREADY_WRONG: Accusation[] = [
  { entityRef: 'api:default/forgotten', rule: 'orphan' },
];

describe('a catalog in trouble', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({
      now: '2026-11-16T09:00:00Z',
      adoptionHealth: {
        nudges: {
          enabled: true,
          quietHours: { from: '00:00', to: '00:00' },
          weekdays: [1, 2, 3, 4, 5, 6, 7],
        },
      },
    });
    await fill(catalog());
    await portal.sweep();
    await portal.sweep();
  });

  afterAll(() => portal?.calendar.release());

  async function recover(): Promise<void> {
    portal.onCatalogRequest(undefined);
    await fill(catalog());
    expect(await portal.sweep()).toBe('complete');
    expect(await portal.accusations()).toEqual(ALREADY_WRONG);
  }

  // Whatever happened, it is over before the next test.
  afterEach(recover);

  async function fill(entities: Entity[]): Promise<void> {
    await portal.source.provide(entities);
    await portal.settled();
  }

  /** What is known of each entity. */
  function known(): Promise<unknown[]> {
    return portal
      .database('entity')
      .orderBy('ref')
      .select('ref', 'state', 'first_seen_day', 'changed_day');
  }

  /** Who is told something now. */
  async function toldNow(): Promise<string[]> {
    portal.notices.length = 0;
    await portal.scheduler.run(NUDGES);
    await portal.scheduler.run(NUDGES);
    return portal.notices.flatMap(({ recipients }) =>
      recipients.type === 'entity' ? recipients.entityRef : 'everybody',
    );
  }

  async function summary() {
    const { body } = await portal.ask('/adoption-health/freshness/summary');
    return freshnessSummarySchema.parse(body);
  }

  /** What people see and hear while a sweep is not believed, or fails. */
  async function expectTheLastGoodPicture(of: {
    sweptAt?: string;
  }): Promise<void> {
    expect(await portal.accusations()).toEqual(ALREADY_WRONG);
    expect((await summary()).sweptAt).toBe(of.sweptAt);
    expect(await toldNow()).toEqual([]);
  }

  it('tells people about what has long been wrong', async () => {
    expect(await toldNow()).toEqual(['user:default/frida']);
  });

  it.each([
    ['half of it', () => catalog({ half: true }), { vanished: 100 }],
    ['nothing', () => [], { entities: 0, vanished: 202 }],
    [
      'a renamed group that owns 200 entities',
      () => catalog({ crew: 'crew-two' }),
      { vanished: 0, turnedStale: 200 },
    ],
    [
      '200 entities that nothing leads to any more',
      () => catalog({ orphaned: true }),
      { vanished: 0, turnedStale: 200 },
    ],
  ])('that holds %s accuses nobody at once', async (_, entities, held) => {
    const before = await summary();
    await fill(entities());
    expect(await portal.sweep()).toBe('held');
    expect((await summary()).held).toMatchObject(held);
    await expectTheLastGoodPicture(before);
  });

  it('that held nothing for an hour is as well known as before', async () => {
    const before = await known();
    await fill([]);
    expect(await portal.sweep()).toBe('held');
    await portal.sweep();
    expect(await toldNow()).toEqual([]);
    await fill(catalog());
    await portal.sweep();
    expect(await known()).toEqual(before);
  });

  it('that does not answer is no news', async () => {
    const before = await summary();
    portal.onCatalogRequest(async () => {
      throw new Error('It is down');
    });
    await expect(portal.sweep()).rejects.toThrow();
    portal.onCatalogRequest(undefined);
    await expectTheLastGoodPicture(before);
  });

  it.each([1, 2, 3])(
    'that stops answering after %d requests is no news',
    async answered => {
      const before = await summary();
      await fill(catalog({ crew: 'crew-two' }));
      let requests = 0;
      portal.onCatalogRequest(async () => {
        if (++requests > answered) throw new Error('It is down');
      });
      await expect(portal.sweep()).rejects.toThrow();
      portal.onCatalogRequest(undefined);
      await expectTheLastGoodPicture(before);
    },
  );

  it('that is slow is read all the same', async () => {
    portal.onCatalogRequest(() => sleep(300));
    expect(await portal.sweep()).toBe('complete');
    expect(await portal.accusations()).toEqual(ALREADY_WRONG);
  });

  it('that never answers holds a sweep up until it is told to stop', async () => {
    const before = await summary();
    let answer = () => {};
    const late = new Promise<void>(resolve => {
      answer = resolve;
    });
    portal.onCatalogRequest(() => late);
    const sweep = portal.sweep().catch((error: Error) => error.name);
    await sleep(500);
    portal.scheduler.stop(SWEEP);
    expect(await Promise.race([sweep, sleep(5_000)])).toBe('AbortError');
    portal.onCatalogRequest(undefined);
    answer();
    await expectTheLastGoodPicture(before);
  });

  it('that an admin confirms as it is tells each person once', async () => {
    await fill(catalog({ orphaned: true }));
    expect(await portal.sweep()).toBe('held');
    const route = '/adoption-health/admin/freshness/confirm';
    expect((await portal.ask(route, { post: {} })).status).toBe(200);
    expect(await portal.accusations()).toHaveLength(201);
    expect((await toldNow()).sort()).toEqual(
      PEOPLE.map(name => `user:default/${name}`),
    );
    portal.calendar.pass(8 * 24);
    await portal.sweep();
    expect(await toldNow()).toEqual([]);
  });
});
