import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { components, group } from '../__testUtils__/entities';
import { findingRows, outcomes, states } from '../__testUtils__/picture';
import { FakeSources, sourced, urlOf } from '../__testUtils__/sources';
import { sweepAt } from '../__testUtils__/sweeps';

const HOUR = 1 / 24;
const archived = { kind: 'found', archived: true } as const;
const alive = { kind: 'found', archived: false } as const;

describe.each(eachDatabase())(
  'a sweep that asks sources, on %p',
  databaseId => {
    let knex: Knex;
    let sources: FakeSources;

    beforeEach(async () => {
      knex = await freshDatabase(databaseId);
      sources = new FakeSources();
    });

    const entities = [group('team-a'), sourced('pay'), sourced('cart')];
    const sweep = (day: number, overrides = {}) =>
      sweepAt(knex, { day, entities, sourceEvidence: [sources], ...overrides });
    const rules = async () =>
      (await findingRows(knex)).map(row => `${row.entity_ref} ${row.rule}`);
    const fail = async () => {
      throw new Error('HTTP 502');
    };

    it('accuses entities whose repository is archived or gone', async () => {
      sources.evidence.set(urlOf('pay'), archived);
      sources.evidence.set(urlOf('cart'), { kind: 'missing' });
      await sweep(0);
      expect(await rules()).toEqual([
        'component:default/cart source-missing',
        'component:default/pay source-archived',
      ]);
      expect(await states(knex)).toEqual({ cart: 'stale', pay: 'stale' });
    });

    it('accuses nobody without a provider for the host', async () => {
      sources.evidence.set(urlOf('pay'), archived);
      await sweep(0);
      await sweep(1, { sourceEvidence: [new FakeSources('other.example')] });
      expect(await rules()).toEqual([]);
      await sweep(1, { sourceEvidence: undefined });
      expect(await rules()).toEqual([]);
    });

    it('accuses nobody when providers fail', async () => {
      sources.instead = fail;
      await sweep(0);
      expect(await rules()).toEqual([]);
      expect(await outcomes(knex)).toEqual(['complete']);
    });

    it('keeps a finding, and since when it stands, while providers fail', async () => {
      sources.evidence.set(urlOf('pay'), archived);
      await sweep(0);
      const before = await findingRows(knex);
      sources.instead = fail;
      await sweep(2);
      await sweep(29);
      expect(await findingRows(knex)).toEqual(before);
      expect(sources.asked).toHaveLength(3);
    });

    it('drops a finding that nobody has confirmed for a month', async () => {
      sources.evidence.set(urlOf('pay'), archived);
      await sweep(0);
      sources.instead = fail;
      await sweep(31);
      expect(await rules()).toEqual([]);
    });

    it('drops a finding when the host says otherwise', async () => {
      sources.evidence.set(urlOf('pay'), archived);
      await sweep(0);
      sources.evidence.set(urlOf('pay'), alive);
      await sweep(1);
      expect(await rules()).toEqual([]);
    });

    it('asks once a day about what was answered', async () => {
      [urlOf('pay'), urlOf('cart')].forEach(url =>
        sources.evidence.set(url, alive),
      );
      await sweep(0);
      await sweep(0.5 * HOUR);
      await sweep(23 * HOUR);
      expect(sources.asked).toHaveLength(1);
      await sweep(24 * HOUR);
      expect(sources.asked).toHaveLength(2);
    });

    it('reminds providers of what they said last', async () => {
      const said = { ...alive, revision: 'a1' };
      sources.evidence.set(urlOf('pay'), said);
      await sweep(0);
      await sweep(1);
      expect(sources.reminded).toEqual([
        new Map(),
        new Map([[urlOf('pay'), said]]),
      ]);
    });

    it('asks again after an hour about what was not', async () => {
      sources.evidence.set(urlOf('pay'), alive);
      await sweep(0);
      await sweep(0.5 * HOUR);
      await sweep(HOUR);
      expect(sources.asked.map(urls => urls.length)).toEqual([2, 1]);
      expect(sources.asked[1]).toEqual([urlOf('cart')]);
    });

    it('asks once about what several entities share', async () => {
      const shared = { ...sourced('pay'), kind: 'API' };
      await sweep(0, { entities: [group('team-a'), sourced('pay'), shared] });
      expect(sources.asked).toEqual([[urlOf('pay')]]);
    });

    it('asks nobody when no entity has a source', async () => {
      await sweep(0, { entities: [group('team-a'), ...components(3)] });
      expect(sources.asked).toEqual([]);
    });

    it('asks a page at a time, and goes on in the next sweep when time is up', async () => {
      const many = Array.from({ length: 1_050 }, (_, index) =>
        sourced(`c${index}`),
      );
      many.forEach((_, index) =>
        sources.evidence.set(urlOf(`c${index}`), alive),
      );
      const patience = (sweepMs: number) => ({
        entities: [group('team-a'), ...many],
        sourcePatience: { sweepMs, pageMs: 1_000 },
      });
      sources.instead = async () => {
        await new Promise(done => {
          setTimeout(done, 60);
        });
        return sources.evidence;
      };
      await sweep(0, patience(30));
      expect(sources.asked.map(urls => urls.length)).toEqual([500]);
      await sweep(HOUR, patience(60_000));
      expect(sources.asked.map(urls => urls.length)).toEqual([500, 500, 50]);
    });

    it('keeps what it learnt when the sweep fails', async () => {
      sources.evidence.set(urlOf('pay'), archived);
      const broken = [
        {
          id: 'broken',
          title: 'Broken',
          defaultSeverity: 'stale',
          docsUrl: 'https://docs.example/broken.md',
          check: () => {
            throw new Error('oh');
          },
        },
      ];
      await expect(sweep(0, { rules: broken })).rejects.toThrow('Rule broken');
      await sweep(0.5 * HOUR);
      expect(sources.asked).toHaveLength(1);
      expect(await rules()).toEqual(['component:default/pay source-archived']);
    });

    it('forgets what nobody asks about any more', async () => {
      await sweep(0);
      expect(await knex('source_evidence')).toHaveLength(2);
      await sweep(31, { entities: [group('team-a'), sourced('pay')] });
      expect(await knex('source_evidence').pluck('url')).toEqual([
        urlOf('pay'),
      ]);
    });

    it('stores whatever a host says', async () => {
      const codeOwners = ['@a/"b"', 'c\\d', '\0', '{e,f}', '\ud800'];
      sources.evidence.set(urlOf('pay'), { ...archived, codeOwners });
      await sweep(0);
      await sweep(0.5 * HOUR);
      expect(await rules()).toEqual(['component:default/pay source-archived']);
    });
  },
);
