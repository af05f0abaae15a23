import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { asksForApis } from '../__testUtils__/asksForApis';
import { group, orphaned } from '../__testUtils__/entities';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';
import { attestEntity } from './attestEntity';
import { settleEntities } from './settleEntities';

const NAMES = Array.from({ length: 30 }, (_, index) => `c${index}`);
const REFS = NAMES.map(name => `component:default/${name}`);
const ROUNDS = 6;

/** Every tenth entity comes from a new origin in each round. */
const entitiesOf = (round: number) => [
  group('team-a'),
  ...NAMES.map((name, index) =>
    orphaned(name, index % 10 ? 'url:same' : `url:${round}`),
  ),
];

describe.each(eachDatabase())('attesting while sweeping on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await sweepAt(knex, { day: 0, entities: entitiesOf(0) });
  });

  async function sweepAgainAndAgain(): Promise<void> {
    for (let round = 1; round <= ROUNDS; round++) {
      await sweepAt(knex, { day: 0, entities: entitiesOf(round) });
    }
  }

  async function attestEverything(personId: number): Promise<void> {
    for (const ref of personId % 2 ? REFS : [...REFS].reverse()) {
      await attestEntity(knex, { ref, personId, day: FIRST_DAY });
    }
  }

  const picture = async () => [
    await knex('entity').select('ref', 'state').orderBy('ref'),
    await knex('finding').orderBy('entity_ref'),
    await knex('attestation').orderBy(['entity_ref', 'person_id']),
  ];

  it('locks nobody out, and leaves a picture that is settled', async () => {
    await Promise.all([
      sweepAgainAndAgain(),
      ...[1, 2, 3].map(attestEverything),
    ]);
    const outcomes = await knex('sweep').distinct().pluck('outcome');
    expect(outcomes).toEqual(['complete']);

    await expectSettled();
  });

  // On SQLite a transaction has the database to itself.
  if (databaseId !== 'SQLITE_3') {
    it('waits for a sweep that has replaced the findings', async () => {
      const [ref] = REFS;
      const hold = await knex.transaction();
      const catalog = catalogServiceMock.mock({
        async *streamEntities(request) {
          if (request?.fields) {
            yield [group('team-a')];
          } else if (asksForApis(request)) {
            // Lets the sweep write its findings, but not the day, and commit.
            await hold.raw('LOCK TABLE freshness_day IN SHARE MODE');
          } else {
            yield NAMES.map(name => orphaned(name, 'url:new'));
          }
        },
      });
      const sweep = sweepAt(knex, { day: 0, catalog });
      await waiting(1);
      const attested = attestEntity(knex, { ref, personId: 1, day: FIRST_DAY });
      await waiting(2);
      await hold.commit();
      await Promise.all([sweep, attested]);

      await expectSettled();
      const [{ evidence_keys }] = await knex('attestation');
      expect(JSON.parse(evidence_keys)).toEqual({ orphan: 'url:new' });
    });
  }

  async function expectSettled(): Promise<void> {
    const before = await picture();
    await knex.transaction(tx =>
      settleEntities(tx, { refs: REFS, day: FIRST_DAY }),
    );
    expect(await picture()).toEqual(before);
  }

  /** Until so many sessions of this database wait for a lock. */
  async function waiting(sessions: number): Promise<void> {
    for (;;) {
      const { rows } = await knex.raw<{ rows: unknown[] }>(
        `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid)
         WHERE NOT granted AND datname = current_database()`,
      );
      if (rows.length >= sessions) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }
});
