import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  fixListSchema,
  myCatalogSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { fixListApp, get, names, OTTO } from './__testUtils__/fixListApp';
import {
  clearPicture,
  people,
  storeAlike,
  storeEntity,
  storeReaders,
  storeSweep,
  TODAY,
} from './__testUtils__/storedPicture';

const LIST = '/freshness/entities';
const user = mockCredentials.user.header(OTTO);
const nobody = mockCredentials.none.header();
const service = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('plugin:other'),
  targetPluginId: 'adoption-health',
});
const stale = { findings: [{ rule: 'orphan' }] };
const notice = {
  findings: [{ rule: 'incomplete', severity: 'notice' as const }],
};
const ref = (name: string) => `component:default/${name}`;
const { DENY } = AuthorizeResult;

describe.each(eachDatabase())('the fix list routes on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await clearPicture(knex);
    await storeSweep(knex);
  });

  it('refuses the cursor of a list that is sorted otherwise', async () => {
    await storeAlike(knex, [ref('a'), ref('b')]);
    const on = fixListApp(knex);
    const { body } = await get(on, `${LIST}?limit=1`);
    const path = `${LIST}?sort=name&cursor=${body.nextCursor}`;
    expect((await get(on, path)).status).toBe(400);
  });

  describe('who may ask', () => {
    it.each<[string, string, string, number, number]>(
      [
        LIST,
        `${LIST}?format=csv`,
        '/freshness/series',
        '/freshness/mine',
      ].flatMap((path): Array<[string, string, string, number, number]> => [
        [path, 'nobody', nobody, 401, 401],
        [path, 'a user', user, 200, 403],
        [
          path,
          'a service',
          service,
          path === '/freshness/mine' ? 403 : 200,
          403,
        ],
      ]),
    )('%s by %s', async (path, _, as, allowed, denied) => {
      expect((await get(fixListApp(knex), path, as)).status).toBe(allowed);
      expect(
        (await get(fixListApp(knex, { may: DENY }), path, as)).status,
      ).toBe(denied);
    });
  });

  it('lists what has open findings, the most harmful first', async () => {
    await storeEntity(knex, ref('a'), {
      ...notice,
      title: 'Pay',
      type: 'service',
      lifecycle: 'production',
      edit_url: 'https://git.example/a',
      suggestion: '{"ref":"group:default/b","evidence":["So."]}',
    });
    await storeEntity(knex, ref('b'), stale);
    await storeEntity(knex, ref('fine'));
    await storeReaders(knex, ref('a'), { people: people(1, 6) });
    await storeReaders(knex, ref('b'), { people: people(1, 4) });
    await knex('snooze').insert([
      {
        entity_ref: ref('a'),
        person_id: 1,
        on_day: TODAY,
        until_day: TODAY + 6,
      },
      {
        entity_ref: ref('b'),
        person_id: 1,
        on_day: TODAY - 9,
        until_day: TODAY - 1,
      },
    ]);
    await knex('disowned').insert({
      entity_ref: ref('b'),
      person_id: 1,
      on_day: TODAY - 3,
    });
    const { body } = await get(fixListApp(knex), LIST);
    expect(fixListSchema.parse(body)).toEqual(body);
    expect(body).toEqual({
      total: 2,
      items: [
        {
          ref: ref('a'),
          kind: 'Component',
          title: 'Pay',
          type: 'service',
          lifecycle: 'production',
          owner: 'group:default/team-a',
          state: 'unknown',
          findings: [
            {
              rule: 'incomplete',
              severity: 'notice',
              since: '2026-11-10',
              evidence: 'It is so.',
              fix: { summary: 'Mend it.' },
              attested: false,
            },
          ],
          since: '2026-11-10',
          readers: expect.objectContaining({ status: 'ok', value: 6 }),
          harm: 1.5,
          editUrl: 'https://git.example/a',
          suggestedOwner: { ref: 'group:default/b', evidence: ['So.'] },
          snoozedUntil: '2026-11-26',
        },
        expect.objectContaining({
          ref: ref('b'),
          readers: expect.objectContaining({ status: 'suppressed' }),
          harm: 'low',
          disownedOn: '2026-11-17',
        }),
      ],
    });
    expect(body.items[1]).not.toHaveProperty('snoozedUntil');
  });

  it.each<[string, string[]]>([
    ['', ['api', 'old', 'part']],
    ['state=stale', ['api', 'old']],
    ['state=unknown', ['part', 'new']],
    ['state=fresh', ['fine']],
    ['rule=incomplete', ['part']],
    ['rule=incomplete&state=fresh', []],
    ['rule=nope', []],
    ['kind=api', ['api']],
    ['kind=API', ['api']],
    ['owner=none', ['api']],
    ['owner=group:default/team-b', ['old']],
    ['owner=Team-B', ['old']],
    ['owner=group:default/nobody', []],
    ['system=system:default/shop', ['old']],
    ['system=shop', ['old']],
    ['system=shop&state=unknown', ['new']],
  ])('answers ?%s', async (query, expected) => {
    await storeEntity(knex, 'api:default/api', { ...stale, owner_ref: null });
    await storeEntity(knex, ref('old'), {
      ...stale,
      owner_ref: 'group:default/team-b',
      system_ref: 'system:default/shop',
    });
    await storeEntity(knex, ref('part'), notice);
    await storeEntity(knex, ref('new'), { system_ref: 'system:default/shop' });
    await storeEntity(knex, ref('fine'), {
      state: 'fresh',
      findings: [{ rule: 'orphan', attested: true }],
    });
    for (const sort of ['harm', 'since', 'name']) {
      const { body } = await get(
        fixListApp(knex),
        `${LIST}?${query}&sort=${sort}`,
      );
      expect(names(body).sort()).toEqual([...expected].sort());
      expect(body.total).toBe(expected.length);
    }
  });

  it('sorts by the oldest finding and by name', async () => {
    const since = (rule: string, day: number) => ({
      findings: [{ rule, since_day: TODAY - day }],
    });
    await storeEntity(knex, ref('zebra'), since('orphan', 2));
    await storeEntity(knex, ref('yak'), since('orphan', 30));
    await storeEntity(knex, ref('ant'), {
      ...since('orphan', 5),
      name: 'Ant',
    });
    const { body: bySince } = await get(fixListApp(knex), `${LIST}?sort=since`);
    expect(names(bySince)).toEqual(['yak', 'ant', 'zebra']);
    const { body: byName } = await get(fixListApp(knex), `${LIST}?sort=name`);
    expect(names(byName)).toEqual(['ant', 'yak', 'zebra']);
  });

  it('serves what the caller and their groups own', async () => {
    await storeEntity(knex, ref('a'), stale);
    await storeEntity(knex, ref('b'), { ...notice, owner_ref: OTTO });
    await storeEntity(knex, ref('c'));
    await storeEntity(knex, ref('d'), { state: 'fresh' });
    await storeEntity(knex, ref('e'), {
      ...stale,
      owner_ref: 'group:default/team-b',
    });
    await storeReaders(knex, ref('b'), { people: people(1, 8) });
    const { body } = await get(fixListApp(knex), '/freshness/mine');
    expect(myCatalogSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ owned: 4, stale: 1, unknown: 2 });
    expect(names(body)).toEqual(['b', 'a']);
  });

  it('serves a table, a finding a row, with nothing a sheet would run', async () => {
    await storeEntity(knex, ref('a'), {
      title: '=HYPERLINK("https://evil.example")',
      findings: [
        { rule: 'orphan', evidence: '+1, "quoted"\r\n@SUM(A1)' },
        { rule: 'incomplete', severity: 'notice', attested: true },
      ],
    });
    await storeEntity(knex, ref('b'), stale);
    await storeReaders(knex, ref('a'), { people: people(1, 9) });
    const { text, headers } = await get(
      fixListApp(knex),
      `${LIST}?format=csv&limit=1`,
    );
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="catalog-fix-list-2026-11-20.csv"',
    );
    expect(text).toBe(
      [
        'ref,kind,title,type,lifecycle,owner,state,rule,severity,since,attested,evidence,fix,readers,readersStatus,harm,editUrl,suggestedOwner,snoozedUntil,disownedOn',
        `${ref('a')},Component,"'=HYPERLINK(""https://evil.example"")",,,group:default/team-a,stale,orphan,stale,2026-11-10,false,"'+1, ""quoted""\r\n@SUM(A1)",Mend it.,9,ok,9,,,,`,
        `${ref('a')},Component,"'=HYPERLINK(""https://evil.example"")",,,group:default/team-a,stale,incomplete,notice,2026-11-10,true,It is so.,Mend it.,9,ok,9,,,,`,
        `${ref('b')},Component,,,,group:default/team-a,stale,orphan,stale,2026-11-10,false,It is so.,Mend it.,,suppressed,low,,,,`,
        '',
      ].join('\r\n'),
    );
  });

  it('serves the whole table, however long', async () => {
    const refs = Array.from({ length: 1_200 }, (_, i) => ref(`n${i + 1000}`));
    await storeAlike(knex, refs);
    const { text } = await get(
      fixListApp(knex),
      `${LIST}?format=csv&sort=name`,
    );
    const shown = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map(line => line.split(',')[0]);
    expect(shown).toEqual(refs);
  });

  it.each([
    'sort=readers',
    'sort=harm&sort=name',
    'sort=',
    'state=rotten',
    'state=stale&state=fresh',
    'limit=0',
    'limit=-1',
    'limit=201',
    'limit=1e9',
    'limit=1000000000',
    'limit=',
    'limit=5&limit=6',
    'limit[]=5',
    'rule=',
    'rule=%00',
    'rule=a&rule=b',
    `rule=${'x'.repeat(101)}`,
    'kind=a%00b',
    'owner=user:default/ada',
    'owner=%00',
    'owner=:',
    'owner=',
    'owner=none&owner=none',
    'system=component:default/pay',
    'system=a%00',
    'format=xml',
    'cursor=',
    'cursor=garbage',
    'cursor=bnVsbA',
    'cursor=W10',
    'cursor=%00',
    'cursor=a&cursor=b',
    `cursor=${'A'.repeat(4001)}`,
    `cursor=${openCursor()}`,
  ])('refuses ?%s', async query => {
    const { status, body } = await get(fixListApp(knex), `${LIST}?${query}`);
    expect({ status, name: body.error?.name }).toEqual({
      status: 400,
      name: 'InputError',
    });
  });
});

/** A cursor as it would be if nobody sealed it. */
function openCursor(): string {
  const cursor = {
    in: 'ranking',
    sort: 'harm',
    version: 'v',
    rank: [0, 0, 0],
    ref: 'component:default/a',
  };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}
