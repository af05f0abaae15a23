import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { everyPage, fixListApp, get, names } from './__testUtils__/fixListApp';
import {
  clearPicture,
  people,
  storeEntity,
  storeReaders,
  storeSweep,
  TODAY,
} from './__testUtils__/storedPicture';

const LIST = '/freshness/entities';
const stale = { findings: [{ rule: 'orphan' }] };
const notice = {
  findings: [{ rule: 'incomplete', severity: 'notice' as const }],
};
const ref = (name: string) => `component:default/${name}`;

describe.each(eachDatabase())('paging the fix list on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await clearPicture(knex);
    await storeSweep(knex);
  });

  const all = Array.from({ length: 11 }, (_, i) => `c${i + 10}`);

  it.each(['harm', 'since', 'name'])(
    'gives each of many ties once, by %s',
    async sort => {
      for (const name of all) {
        await storeEntity(knex, ref(name), stale);
      }
      for (const limit of [1, 2, 3, 10, 11, 12]) {
        const pages = await everyPage(fixListApp(knex), {
          query: `sort=${sort}&limit=${limit}`,
        });
        expect(pages.flat()).toEqual(all);
        expect(pages).toHaveLength(Math.ceil(all.length / limit));
      }
    },
  );

  it.each(['harm', 'since', 'name'])(
    'goes on from what has findings to what has none, by %s',
    async sort => {
      for (const [index, name] of all.entries()) {
        await storeEntity(knex, ref(name), index % 3 === 0 ? notice : {});
      }
      for (const limit of [1, 2, 4, 5, 11]) {
        const query = `state=unknown&sort=${sort}&limit=${limit}`;
        const shown = (await everyPage(fixListApp(knex), { query })).flat();
        expect(shown).toHaveLength(all.length);
        expect([...shown].sort()).toEqual(all);
      }
    },
  );

  it.each(['harm', 'since', 'name'])(
    'gives nothing twice when a sweep turns the list around, by %s',
    async sort => {
      for (const name of all) {
        await storeEntity(knex, ref(name), stale);
      }
      let turn = 0;
      const between = async () => {
        turn += 1;
        if (turn > 3) {
          return;
        }
        // Who came first is now last, the next one is gone, one is new.
        await knex('finding')
          .where('entity_ref', ref('c10'))
          .update({ since_day: TODAY, severity: 'notice' });
        await storeReaders(knex, ref('c20'), { people: people(1, 5 + turn) });
        await knex('entity')
          .where('ref', ref(`c${12 + turn}`))
          .del();
        await storeEntity(knex, ref(`new${turn}`), stale);
        await storeSweep(knex);
      };
      const shown = (
        await everyPage(fixListApp(knex), {
          query: `sort=${sort}&limit=2`,
          between,
        })
      ).flat();
      expect(new Set(shown).size).toBe(shown.length);
      for (const name of all.filter(
        one => !['c13', 'c14', 'c15'].includes(one),
      )) {
        expect(shown).toContain(name);
      }
    },
  );

  it('shows nothing again that lost its findings meanwhile', async () => {
    for (const name of all) {
      await storeEntity(knex, ref(name), notice);
    }
    const shown = await everyPage(fixListApp(knex), {
      query: 'state=unknown&limit=3',
      between: async () => {
        await knex('finding').where('entity_ref', ref('c10')).del();
        await storeSweep(knex);
      },
    });
    expect(shown.flat()).toEqual(all);
  });

  it('goes on where the ranking of a page is no longer known', async () => {
    for (const name of all) {
      await storeEntity(knex, ref(name), stale);
    }
    const shown: string[] = [];
    let cursor = '';
    for (let page = 0; page < 4; page++) {
      // A new process each time.
      const { body } = await get(fixListApp(knex), `${LIST}?limit=3${cursor}`);
      shown.push(...names(body));
      cursor = `&cursor=${body.nextCursor}`;
      await storeSweep(knex);
    }
    expect(shown).toEqual(all);
  });
});
