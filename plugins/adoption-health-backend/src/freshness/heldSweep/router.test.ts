import { mockServices } from '@backstage/backend-test-utils';
import {
  freshnessSummarySchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { callerAccess, callers } from '../__testUtils__/callers';
import { components, group } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { outcomes } from '../__testUtils__/picture';
import { noon, sweepAt } from '../__testUtils__/sweeps';
import { getFreshnessSummary } from '../read/getFreshnessSummary';
import { createHeldSweepRouter } from './router';

describe.each(eachDatabase())('held sweep router on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    const full = [group('team-a'), ...components(50)];
    await sweepAt(knex, { day: 0, entities: full });
    await sweepAt(knex, { day: 1, entities: components(50) });
  });

  const confirm = (as: keyof typeof callers) => {
    const time = { clock: () => noon(1), reportingDay: reportingDays('UTC') };
    const router = createHeldSweepRouter({
      ...{ knex, ...time, access: callerAccess() },
      logger: mockServices.logger.mock(),
      readSummary: () => getFreshnessSummary({ knex, ...time }),
    });
    return request(testApp(router))
      .post('/admin/freshness/confirm')
      .set('Authorization', callers[as]);
  };

  it('lets an admin make the sweep the picture, once', async () => {
    const { status, body } = await confirm('admin');
    expect(status).toBe(200);
    const summary = freshnessSummarySchema.parse(body);
    expect(summary).toMatchObject({
      ...{ total: 50, stale: 50, sweptAt: new Date(noon(1)).toISOString() },
    });
    expect(summary.held).toBeUndefined();
    expect((await confirm('admin')).status).toBe(409);
  });

  it.each([
    ['nobody', 401],
    ['service', 403],
    ['owner', 403],
    ['reader', 403],
  ] as const)('refuses %s with %i', async (as, status) => {
    expect((await confirm(as)).status).toBe(status);
    expect(await outcomes(knex)).toEqual(['complete', 'held']);
  });
});
