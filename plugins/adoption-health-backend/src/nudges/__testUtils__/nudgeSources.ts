import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { PersonDirectory } from '../../people/PersonDirectory';
import { Delivery } from '../Delivery';
import { OpenFinding } from '../openFinding';
import { NudgeSources } from '../sendNudges';
import { FakeNotifier } from './FakeNotifier';
import { pagesOf } from './openFindings';

/** Noon of a Monday, UTC, and of the days after it. */
export function mondayNoon(days = 0): number {
  return Date.parse('2026-11-23T12:00:00Z') + days * 86_400_000;
}

/**
 * What a replica sends nudges with: it is Monday noon, the picture is to be
 * trusted, and everything goes to a fake notifier.
 */
export function nudgeSources(
  knex: Knex,
  options: {
    entities?: Entity[];
    open?: OpenFinding[];
    notifier?: FakeNotifier;
  } & Partial<NudgeSources> = {},
): NudgeSources & {
  notifier: FakeNotifier;
  logger: ReturnType<typeof mockServices.logger.mock>;
} {
  const { entities = [], open = [], ...overrides } = options;
  const logger = mockServices.logger.mock();
  const notifier = options.notifier ?? new FakeNotifier();
  return {
    knex,
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
    people: new PersonDirectory({ knex, pseudonymKey: 'key' }),
    clock: () => mondayNoon(),
    reportingDay: reportingDays('UTC'),
    rules: {
      timeZone: 'UTC',
      perPersonAndWeek: 1,
      weekdays: [1, 2, 3, 4, 5],
      quietHours: { from: '18:00', to: '08:00' },
    },
    newId: randomUUID,
    delivery: new Delivery({ notifier, logger }),
    admins: ['user:default/pat'],
    isPictureTrusted: async () => true,
    openFindings: pagesOf(open),
    disowned: async () => [],
    ...overrides,
    notifier,
    logger,
  };
}
