import { CampaignScope } from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import { emptyTables } from '../../__testUtils__/emptyTables';
import { storeEntity, storeFinding } from '../../__testUtils__/storedPicture';
import { FIRST_DAY } from '../../__testUtils__/sweeps';
import { getCampaigns } from '../read/getCampaigns';
import { endCampaign } from './endCampaign';
import { startCampaign } from './startCampaign';
import { updateCampaigns } from './updateCampaigns';

const PAY = 'component:default/pay';
const SHOP = 'component:default/shop';
const ORDERS = 'api:default/orders';

describe.each(eachDatabase())('updateCampaigns on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    await storeEntity(knex, {
      ref: PAY,
      type: 'service',
      lifecycle: 'production',
      system_ref: 'system:default/checkout',
    });
    await storeFinding(knex, { entity_ref: PAY });
    await storeEntity(knex, { ref: SHOP, owner_ref: 'group:default/team-b' });
    await storeFinding(knex, { entity_ref: SHOP });
    await storeEntity(knex, { ref: ORDERS, kind: 'API', state: 'fresh' });
  });

  const start = async (scope: CampaignScope, day = 0) => {
    const id = randomUUID();
    await startCampaign(knex, {
      id,
      name: 'A campaign',
      scope,
      day: FIRST_DAY + day,
      targetDay: FIRST_DAY + 30,
    });
    return id;
  };
  const sweep = (day: number) =>
    knex.transaction(tx =>
      updateCampaigns(tx, { sweepId: 1, day: FIRST_DAY + day }),
    );
  const refs = (id: string) =>
    knex('campaign_entity')
      .where('campaign_id', id)
      .orderBy('entity_ref')
      .pluck('entity_ref');
  const campaign = async (id: string) => (await getCampaigns(knex, { id }))[0];

  it.each<[CampaignScope, string[]]>([
    [{}, [PAY, SHOP]],
    [{ rule: 'orphan' }, [PAY, SHOP]],
    [{ rule: 'owner-left' }, []],
    [{ kind: 'COMPONENT' }, [PAY, SHOP]],
    [{ kind: 'API' }, []],
    [{ type: 'Service' }, [PAY]],
    [{ lifecycle: 'production' }, [PAY]],
    [{ lifecycle: 'experimental' }, []],
    [{ owner: 'group:default/team-b' }, [SHOP]],
    [{ system: 'system:default/checkout' }, [PAY]],
    [{ owner: 'group:default/team-b', type: 'service' }, []],
    [{ kind: "x' OR 1=1 --" }, []],
  ])('takes in what %j means', async (scope, expected) => {
    expect(await refs(await start(scope))).toEqual(expected);
  });

  it('leaves out findings that an owner has answered', async () => {
    await knex('finding')
      .where('entity_ref', PAY)
      .update({ attested: true, severity: 'notice' });
    expect(await refs(await start({ rule: 'orphan' }))).toEqual([SHOP]);
  });

  it('burns up as things are mended, and opens what breaks again', async () => {
    const id = await start({ rule: 'orphan' });
    await knex('finding').where('entity_ref', PAY).del();
    await sweep(1);
    expect(await campaign(id)).toMatchObject({
      total: 2,
      done: 1,
      left: [{ owner: 'group:default/team-b', entities: 1 }],
    });
    await storeFinding(knex, { entity_ref: PAY });
    await sweep(2);
    expect((await campaign(id)).done).toBe(0);
    await knex('finding').del();
    await sweep(3);
    const { points, left } = await campaign(id);
    expect(points).toEqual([
      { at: '2026-11-20', total: 2, done: 0 },
      { at: '2026-11-21', total: 2, done: 1 },
      { at: '2026-11-22', total: 2, done: 0 },
      { at: '2026-11-23', total: 2, done: 2 },
    ]);
    expect(left).toEqual([]);
  });

  it('takes in new matches, and keeps those it had', async () => {
    const id = await start({});
    await knex('entity').where('ref', ORDERS).update({ state: 'stale' });
    await sweep(1);
    expect(await refs(id)).toEqual([ORDERS, PAY, SHOP]);
    expect(
      await knex('campaign_entity').where('entity_ref', ORDERS).first(),
    ).toMatchObject({ added_day: FIRST_DAY + 1, done_day: null });
  });

  it('counts what is gone, or no longer in its scope, as done', async () => {
    const id = await start({ owner: 'group:default/team-b' });
    await knex('entity')
      .where('ref', SHOP)
      .update({ owner_ref: 'group:default/team-a' });
    await sweep(1);
    expect(await campaign(id)).toMatchObject({ total: 1, done: 1 });

    const other = await start({});
    await knex('entity').del();
    await sweep(2);
    expect(await campaign(other)).toMatchObject({ total: 2, done: 2 });
  });

  it('keeps the day on which something was done', async () => {
    await start({});
    await knex('entity').where('ref', PAY).update({ state: 'fresh' });
    await sweep(1);
    await sweep(2);
    const [row] = await knex('campaign_entity').where('entity_ref', PAY);
    expect(row.done_day).toBe(FIRST_DAY + 1);
  });

  it('says the same when a day has several sweeps', async () => {
    const id = await start({});
    await sweep(1);
    const once = await campaign(id);
    await sweep(1);
    expect(await campaign(id)).toEqual(once);
    await knex('entity').update({ state: 'fresh' });
    await sweep(1);
    expect((await campaign(id)).points.at(-1)).toEqual({
      at: '2026-11-21',
      total: 2,
      done: 2,
    });
  });

  it('leaves a campaign that ended as it was', async () => {
    const id = await start({});
    await endCampaign(knex, { id, day: FIRST_DAY + 1 });
    const ended = await campaign(id);
    await knex('entity').where('ref', ORDERS).update({ state: 'stale' });
    await knex('entity').where('ref', PAY).update({ state: 'fresh' });
    await sweep(2);
    expect(await campaign(id)).toEqual(ended);
  });

  it('locks nobody out who begins or ends one meanwhile', async () => {
    const first = await start({});
    const sweepAgainAndAgain = async () => {
      for (let day = 1; day <= 5; day++) {
        await sweep(day);
      }
    };
    await Promise.all([
      sweepAgainAndAgain(),
      start({ kind: 'API' }),
      start({ rule: 'orphan' }),
      endCampaign(knex, { id: first, day: FIRST_DAY }),
    ]);
    await sweep(6);
    const campaigns = await getCampaigns(knex);
    expect(campaigns.map(({ id }) => id).at(-1)).toBe(first);
    expect(campaigns.map(({ points }) => points.at(-1)?.at)).toEqual([
      '2026-11-26',
      '2026-11-26',
      expect.not.stringMatching('2026-11-26'),
    ]);
  });

  it('says who has something left, most first, also where nobody owns it', async () => {
    await storeEntity(knex, { ref: 'component:default/a', owner_ref: null });
    await storeEntity(knex, { ref: 'component:default/b', owner_ref: null });
    const { left } = await campaign(await start({}));
    expect(left).toEqual([
      { owner: undefined, entities: 2 },
      { owner: 'group:default/team-a', entities: 1 },
      { owner: 'group:default/team-b', entities: 1 },
    ]);
  });
});
