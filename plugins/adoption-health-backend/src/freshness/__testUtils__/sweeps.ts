import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  dayNumber,
  freshnessRules,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { SweepConclusion } from '../write/concludeSweep';
import { sweepCatalog, SweepOptions } from '../write/sweepCatalog';

const DAY_MS = 86_400_000;

/** Day 0 of these tests, so that the days of sweeps are small numbers. */
export const FIRST_DAY = dayNumber('2026-11-20');

/** Noon, UTC, on a day of these tests. */
export function noon(day: number): number {
  return (FIRST_DAY + day + 0.5) * DAY_MS;
}

/** A sweep at noon of a day, of a catalog with these entities. */
export function sweepAt(
  knex: Knex,
  options: {
    day: number;
    entities?: Entity[];
    catalog?: CatalogService;
    signal?: AbortSignal;
  } & Partial<SweepOptions>,
): Promise<SweepConclusion> {
  const { day, entities, ...overrides } = options;
  return sweepCatalog({
    knex,
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
    logger: mockServices.logger.mock(),
    clock: () => noon(day),
    reportingDay: reportingDays('UTC'),
    kinds: ['Component', 'API'],
    rules: freshnessRules,
    signal: new AbortController().signal,
    ...overrides,
  });
}
