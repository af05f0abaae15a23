import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import {
  conditional,
  everyPage,
  fixListApp,
  get,
  names,
  OTTO,
} from './__testUtils__/fixListApp';
import {
  clearPicture,
  storeAlike,
  storeEntity,
  storeSweep,
} from './__testUtils__/storedPicture';

const LIST = '/freshness/entities';
const stale = { findings: [{ rule: 'orphan' }] };
const ref = (name: string) => `component:default/${name}`;

describe.each(eachDatabase())(
  'what callers see of the fix list on %p',
  databaseId => {
    let knex: Knex;

    beforeAll(async () => {
      knex = await freshDatabase(databaseId);
    });

    beforeEach(async () => {
      await clearPicture(knex);
      await storeSweep(knex);
    });

    const all = Array.from({ length: 30 }, (_, i) => `c${i + 10}`);

    beforeEach(async () => {
      for (const name of all) {
        await storeEntity(knex, ref(name), stale);
      }
    });

    it.each(['harm', 'since', 'name'])(
      'leaves out what the catalog hides, without a total, by %s',
      async sort => {
        const visible = ['c11', 'c19', 'c30', 'c39'];
        const on = fixListApp(knex, { inCatalog: conditional, visible });
        const { body } = await get(on, `${LIST}?sort=${sort}`);
        expect(names(body)).toEqual(visible);
        expect(body).not.toHaveProperty('total');
        const pages = await everyPage(on, { query: `sort=${sort}&limit=2` });
        expect(pages).toEqual([
          ['c11', 'c19'],
          ['c30', 'c39'],
        ]);
      },
    );

    it('asks the catalog as the caller', async () => {
      const getEntitiesByRefs = jest.fn(async () => ({ items: [] }));
      const catalog = catalogServiceMock.mock({ getEntitiesByRefs });
      await get(fixListApp(knex, { inCatalog: conditional, catalog }), LIST);
      expect(getEntitiesByRefs).toHaveBeenCalledWith(
        expect.objectContaining({ entityRefs: all.map(ref) }),
        {
          credentials: expect.objectContaining({
            principal: expect.objectContaining({ userEntityRef: OTTO }),
          }),
        },
      );
    });

    it('shows nothing to those who may see nothing', async () => {
      const on = fixListApp(knex, {
        inCatalog: { result: AuthorizeResult.DENY },
      });
      expect((await get(on, LIST)).body).toEqual({ items: [], total: 0 });
      expect((await get(on, '/freshness/mine')).body).toEqual({
        owned: 0,
        stale: 0,
        unknown: 0,
        items: [],
      });
      const { text } = await get(on, `${LIST}?format=csv`);
      expect(text.trim().split('\r\n')).toHaveLength(1);
    });

    it('holds for the table and for what is mine', async () => {
      const on = fixListApp(knex, {
        inCatalog: conditional,
        visible: ['c12', 'c20'],
      });
      const { text } = await get(on, `${LIST}?format=csv`);
      expect(text.trim().split('\r\n')).toHaveLength(3);
      const { body } = await get(on, '/freshness/mine');
      expect(body).toMatchObject({ owned: 2, stale: 2 });
      expect(names(body)).toEqual(['c12', 'c20']);
    });

    it('looks so far and no further for what it may show', async () => {
      await knex('entity').del();
      await knex('finding').del();
      const many = Array.from({ length: 5_001 }, (_, i) => `n${i + 10_000}`);
      await storeAlike(knex, many.map(ref));
      const on = fixListApp(knex, {
        inCatalog: conditional,
        visible: ['n10003', 'n15000'],
      });
      const pages = await everyPage(on, { query: 'limit=2' });
      expect(pages).toEqual([['n10003'], ['n15000']]);
    });

    it('is unavailable, without saying why, while the catalog is', async () => {
      const catalog = catalogServiceMock.mock({
        getEntitiesByRefs: async () => {
          throw new Error('connect ECONNREFUSED 10.0.0.1:7007');
        },
      });
      const on = fixListApp(knex, { inCatalog: conditional, catalog });
      for (const path of [LIST, `${LIST}?format=csv`, '/freshness/mine']) {
        const { status, text } = await get(on, path);
        expect(status).toBe(503);
        expect(text).not.toContain('10.0.0.1');
      }
    });
  },
);
