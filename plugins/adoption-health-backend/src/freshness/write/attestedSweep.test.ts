import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { group, orphaned } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { findingRows, states } from '../__testUtils__/picture';
import { FIRST_DAY, noon, sweepAt } from '../__testUtils__/sweeps';
import { attestEntity } from './attestEntity';

const PAY = 'component:default/pay';
const teamA = group('team-a');

describe.each(eachDatabase())(
  'a sweep of attested entities on %p',
  databaseId => {
    let knex: Knex;

    beforeAll(async () => {
      knex = await freshDatabase(databaseId);
    });

    beforeEach(async () => {
      await emptyTables(knex);
    });

    const attestPay = (day: number) =>
      attestEntity(knex, { ref: PAY, personId: 1, day: FIRST_DAY + day });

    const entities = [teamA, orphaned('pay')];

    it('keeps an attestation while the evidence stays', async () => {
      await sweepAt(knex, { day: 0, entities });
      await attestPay(0);
      await sweepAt(knex, { day: 1, entities });
      expect(await states(knex)).toEqual({ pay: 'fresh' });
      expect(Boolean((await findingRows(knex))[0].attested)).toBe(true);
    });

    it('ends it when a stale finding brings new evidence', async () => {
      await sweepAt(knex, { day: 0, entities });
      await attestPay(0);
      const moved = orphaned('pay', 'url:https://b.example');
      await sweepAt(knex, { day: 1, entities: [teamA, moved] });
      expect(await states(knex)).toEqual({ pay: 'stale' });
      expect(await knex('attestation')).toEqual([
        expect.objectContaining({
          ended_day: FIRST_DAY + 1,
          ended_reason: 'contradicted',
        }),
      ]);

      await sweepAt(knex, { day: 2, entities });
      expect(await states(knex)).toEqual({ pay: 'stale' });
    });

    it('lets it run out', async () => {
      await sweepAt(knex, { day: 0, entities });
      await attestPay(0);
      await sweepAt(knex, { day: 180, entities });
      expect(await states(knex)).toEqual({ pay: 'fresh' });
      await sweepAt(knex, { day: 181, entities });
      expect(await states(knex)).toEqual({ pay: 'stale' });
      expect(Boolean((await findingRows(knex))[0].attested)).toBe(false);
    });

    it.each([0, 1])(
      'keeps one that is given while it runs, ending %i days later',
      async days => {
        await sweepAt(knex, { day: 0, entities });
        let day = 1;
        const catalog = catalogServiceMock.mock({
          async *streamEntities(request) {
            if (request?.fields) {
              yield [teamA];
              return;
            }
            yield [orphaned('pay')];
            day += days;
            await attestPay(day);
          },
        });
        await sweepAt(knex, { day, catalog, clock: () => noon(day) });
        expect(await states(knex)).toEqual({ pay: 'fresh' });
        expect(Boolean((await findingRows(knex))[0].attested)).toBe(true);
      },
    );
  },
);
