import { mockCredentials } from '@backstage/backend-test-utils';
import {
  dayOf,
  funnelSchema,
  pluginsSchema,
  searchHealthSchema,
  useCaseCoverageSchema,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { recordMembership } from '../../people/write/recordMembership';
import { DAY, upTo } from './__testUtils__/usesContext';
import {
  Deed,
  emptyPortal,
  NOW,
  storeDeeds,
  storeDimensions,
  usesApp,
} from './__testUtils__/usesPortal';

const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe.each(eachDatabase())('the uses routes on %p', databaseId => {
  let knex: Knex;
  let app: express.Express;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyPortal(knex);
    app = usesApp(knex);
  });

  const get = (path: string) =>
    request(app).get(path).set('Authorization', mockCredentials.user.header());
  const ask = async (path: string) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    return response.body;
  };
  const deeds = (
    kind: string,
    dimension: number,
    { people, days = [0] }: { people: number[]; days?: number[] },
  ): Deed[] =>
    people.flatMap(person =>
      days.map(ago => ({ person, kind, dimension, day: DAY - ago })),
    );

  describe('GET /adoption/plugins', () => {
    let plugins: Record<string, number>;

    beforeEach(async () => {
      const names = ['catalog', 'radar', 'home', 'app', 'old'];
      const ids = await storeDimensions(knex, 'plugin', names);
      plugins = Object.fromEntries(names.map((name, i) => [name, ids[i]]));
      const { catalog, radar, home, app: shell, old } = plugins;
      await storeDeeds(knex, [
        ...deeds('plugin', catalog, { people: range(12), days: [0, 9] }),
        ...deeds('plugin', catalog, { people: [99] }),
        ...deeds('plugin', radar, { people: [1, 2, 13], days: [3] }),
        ...deeds('plugin', radar, { people: [1], days: [5] }),
        ...deeds('plugin', home, { people: range(20), days: [0, 1, 2] }),
        ...deeds('plugin-click', home, { people: [3], days: [0, 1] }),
        ...deeds('plugin', shell, { people: range(20), days: [0, 1] }),
        ...deeds('plugin', old, { people: [20], days: [28, 29] }),
        ...deeds('plugin', old, { people: [20], days: [27] }),
      ]);
    });

    it('answers as the contract says, for the last 28 complete days', async () => {
      const body = await ask('/adoption/plugins');
      expect(pluginsSchema.parse(body)).toEqual(body);
      expect(body.window).toEqual({ from: '2026-10-19', to: '2026-11-15' });
      expect(body.rows).toMatchObject([
        { pluginId: 'home', events: 60, perPerson: 3, isShell: false },
        { pluginId: 'app', isShell: true },
        {
          pluginId: 'catalog',
          events: 25,
          people: { value: 13 },
          reach: { n: 12, denominator: 20 },
        },
        { pluginId: 'radar', events: 4, reach: { value: 0.15 } },
        { pluginId: 'old', events: 1 },
      ]);
    });

    it('counts of the home page only clicks, and of the shell nothing', async () => {
      const { diet } = await ask('/adoption/plugins');
      expect(diet).toMatchObject({
        keep: ['catalog', 'radar', 'home'],
        drop: ['old'],
        served: { value: 1, n: 12, denominator: 12 },
        bestFive: { keep: ['catalog', 'radar', 'home', 'old'] },
      });
    });

    it('makes the diet of 28 days, however long the window', async () => {
      const { diet } = await ask(`/adoption/plugins?from=${dayOf(DAY)}`);
      expect(diet.served.window).toEqual({
        ...{ from: '2026-10-19', to: '2026-11-15' },
      });
      expect(diet.keep).toEqual(['catalog', 'radar', 'home']);
    });

    it('has no diet without repeat users or a population', async () => {
      const early = await ask(`/adoption/plugins?to=${dayOf(DAY - 28)}`);
      expect(early.rows).toHaveLength(1);
      expect(early).not.toHaveProperty('diet');
    });

    it('answers for a group, without events and diet', async () => {
      await recordMembership(knex, {
        day: DAY - 1,
        members: new Map([['group:default/large', upTo(10)]]),
      });
      const body = await ask('/adoption/plugins?group=large');
      expect(body).not.toHaveProperty('diet');
      // All ten used each of the first three; of the others nothing is told.
      expect(body.rows).toMatchObject([
        { pluginId: 'app', people: { value: 10 } },
        { pluginId: 'catalog', reach: { value: 1 } },
        { pluginId: 'home', people: { value: 10 } },
        { pluginId: 'old', people: { status: 'suppressed' } },
        { pluginId: 'radar', people: { status: 'suppressed' } },
      ]);
      expect((await get('/adoption/plugins?group=nobody')).status).toBe(404);
    });

    it('notices new facts', async () => {
      await ask('/adoption/plugins');
      await storeDeeds(
        knex,
        deeds('plugin', 9_999, { people: [4], days: [7] }),
      );
      const { rows } = await ask('/adoption/plugins');
      expect(rows).toContainEqual(
        expect.objectContaining({ pluginId: 'other', events: 1 }),
      );
    });
  });

  it('tells how search works, and hides terms that are not revealed', async () => {
    const [pay, rare, hidden] = await storeDimensions(knex, 'term', [
      ...['h1', 'h2', 'h3'],
    ]);
    const reveal = (id: number, label: string) =>
      knex('dimension').where({ id }).update({ label, reportable: true });
    await reveal(pay, 'pay');
    await reveal(rare, 'rare');
    await storeDeeds(knex, [
      ...deeds('term', pay, { people: range(6) }),
      ...deeds('term-zero', pay, { people: range(6) }),
      ...deeds('term', rare, { people: range(4) }),
      ...deeds('term', rare, { people: [5, 6], days: [30] }),
      ...deeds('term', hidden, { people: range(7) }),
      ...deeds('search-outcome', 1, { people: range(5) }),
      ...deeds('search-outcome', 2, { people: range(12) }),
      ...deeds('search-found', 1, { people: range(9) }),
      ...deeds('search-found', 2, { people: range(6) }),
      ...deeds('search-found', 3, { people: [1, 2] }),
      ...deeds('term-unknown', pay, { people: [] }),
      ...deeds('search-rank', 2, { people: range(5) }),
    ]);
    const body = await ask('/adoption/search');
    expect(searchHealthSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      episodes: { value: 17 },
      zeroShare: { n: 6, denominator: 15 },
      unknownResults: 2,
      clickedShare: { n: 5, denominator: 17 },
      medianRank: { value: 2 },
      terms: [{ term: 'pay', episodes: 6, zeroShare: { value: 1 } }],
      otherEpisodes: 11,
    });
  });

  it('takes unknown results of a term out of its share', async () => {
    const [pay] = await storeDimensions(knex, 'term', ['h1']);
    await knex('dimension').update({ label: 'pay', reportable: true });
    await storeDeeds(knex, [
      ...deeds('term', pay, { people: range(6), days: [0, 1] }),
      ...deeds('term-zero', pay, { people: range(6) }),
      ...deeds('term-unknown', pay, { people: range(6), days: [1] }),
      ...deeds('search-found', 3, { people: range(6), days: [1] }),
    ]);
    const { terms } = await ask('/adoption/search');
    expect(terms[0].zeroShare).toMatchObject({ n: 6, denominator: 6 });
  });

  it('covers use cases in the 28 days up to a day', async () => {
    const [catalog, org] = await storeDimensions(knex, 'plugin', [
      ...['catalog', 'org'],
    ]);
    await storeDeeds(knex, [
      ...deeds('plugin', catalog, { people: [1], days: [27] }),
      ...deeds('plugin', org, { people: [1, 2, 99] }),
      ...deeds('plugin', catalog, { people: [3], days: [28] }),
    ]);
    const body = await ask('/adoption/coverage');
    expect(useCaseCoverageSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      window: { from: '2026-10-19', to: '2026-11-15' },
      rows: [
        { id: 'find', installed: true, coverage: { n: 2, denominator: 20 } },
        { id: 'docs', installed: false },
      ],
      covered: { value: 0.5 },
      target: 0.8,
    });
    const earlier = await ask(`/adoption/coverage?to=${dayOf(DAY - 1)}`);
    expect(earlier.rows[0].coverage).toMatchObject({ reason: 'no-population' });
  });

  it('follows templates and new people', async () => {
    const [page] = await storeDimensions(knex, 'entity', [
      'template:default/service',
    ]);
    await storeDimensions(knex, 'entity', ['component:default/x']);
    const templateRef = 'template:default/service';
    await storeDeeds(knex, [
      ...deeds('entity', page, { people: range(7) }),
      ...deeds('portal', 0, { people: range(6) }),
      ...deeds('portal', 0, { people: [1, 2], days: [8] }),
      ...deeds('portal', 0, { people: [15], days: [0, 99] }),
      ...deeds('value', 0, { people: [1, 15] }),
    ]);
    const startMs = (DAY - 83) * 86_400_000;
    await knex('task_run').insert(
      range(6).map(person_id => ({
        ...{ template_ref: templateRef, person_id, status: 'completed' },
        ...{ started_ms: startMs, ended_ms: startMs + person_id * 60_000 },
        entity_ref: person_id === 2 ? 'component:default/by-task' : null,
      })),
    );
    await knex('task_run').insert(
      [
        { status: 'failed', started_ms: NOW, ended_ms: NOW, person_id: 1 },
        {
          status: 'failed',
          started_ms: startMs - 1,
          ended_ms: NOW,
          person_id: 2,
        },
      ].map(row => ({ ...row, template_ref: templateRef })),
    );
    await knex('freshness_day').insert({
      ...{ day: DAY - 300, kind: 'Component', owner_ref: '', state: 'fresh' },
      entities: 1,
    });
    await knex('new_component').insert(
      [
        {
          ref: 'component:default/a',
          template_ref: templateRef,
          first_seen_day: DAY,
        },
        { ref: 'component:default/by-task', first_seen_day: DAY - 83 },
        { ref: 'component:default/by-hand', first_seen_day: DAY - 3 },
        { ref: 'component:default/older', first_seen_day: DAY - 84 },
        {
          ref: 'component:default/b',
          template_ref: templateRef,
          first_seen_day: DAY - 90,
          alive: true,
        },
        {
          ref: 'component:default/c',
          template_ref: templateRef,
          first_seen_day: DAY - 91,
          alive: false,
        },
      ].map(row => ({ template_ref: null, alive: null, ...row })),
    );
    const body = await ask('/adoption/funnel');
    expect(funnelSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      window: { from: '2026-08-24', to: '2026-11-15' },
      goldenPathShare: { n: 2, denominator: 3 },
      aliveShare: { value: 0.5, denominator: 2 },
      templates: [
        {
          template: templateRef,
          views: { value: 7 },
          started: { value: 6 },
          succeeded: { value: 6 },
          alive: { value: 0.5 },
          medianMinutes: 3.5,
        },
      ],
      activation: [
        { step: 'first-visit', people: { value: 6 } },
        { step: 'second-day', people: { value: 2 } },
        // One by an event, all six by a template that they ran.
        { step: 'value', people: { value: 6 } },
        { step: 'habitual', people: { value: 0 } },
      ],
    });
  });

  it('is no data before anything is known', async () => {
    expect(await ask('/adoption/funnel')).toMatchObject({
      goldenPathShare: { status: 'no-data', reason: 'no-sweep' },
      aliveShare: { status: 'no-data' },
      templates: [],
    });
    expect(await ask('/adoption/plugins')).toMatchObject({ rows: [] });
    expect(await ask('/adoption/search')).toMatchObject({ terms: [] });
  });

  it.each([
    '/adoption/plugins?group=%00',
    '/adoption/plugins?group=',
    '/adoption/plugins?group=user:default/ada',
    '/adoption/plugins?from=2026-11-20&to=2026-11-01',
    '/adoption/search?from=2020-01-01&to=2026-11-01',
    '/adoption/search?to=2026-02-30',
    '/adoption/coverage?to=yesterday',
    '/adoption/coverage?to=2026-11-01&to=2026-11-02',
    '/adoption/funnel?to=%00',
  ])('answers 400 to %s', async path => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(response.body.error.name).toBe('InputError');
  });
});
