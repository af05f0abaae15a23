import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  dayNumber,
  FreshnessRule,
  freshnessRules,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CheckSettings } from '../CheckSettings';
import { rulesInForce } from '../formulas/rulesInForce';
import { SweepConclusion } from '../write/concludeSweep';
import { sweepCatalog, SweepOptions } from '../write/sweepCatalog';

const DAY_MS = 86_400_000;

/** Day 0 of these tests, so that the days of sweeps are small numbers. */
export const FIRST_DAY = dayNumber('2026-11-20');

/** What is configured where the app-config says nothing. */
export const defaultSettings: CheckSettings = {
  limits: [],
  severities: {},
  requiredFields: [],
  trustedProviders: [],
};

const PLAIN = [
  ...['owner-missing', 'owner-unresolved', 'orphan'],
  ...['source-archived', 'source-missing'],
];

/** Rules that find nothing wrong with plain entities, however old. */
export const plainRules = freshnessRules.filter(({ id }) => PLAIN.includes(id));

/** Noon, UTC, on a day of these tests. */
export function noon(day: number): number {
  return (FIRST_DAY + day + 0.5) * DAY_MS;
}

/** What people are known as in these tests. */
export function pseudonymOf(userRef: string): string {
  return `pseudonym of ${userRef}`;
}

/** A sweep at noon of a day, of a catalog with these entities. */
export function sweepAt(
  knex: Knex,
  options: {
    day: number;
    entities?: Entity[];
    catalog?: CatalogService;
    signal?: AbortSignal;
    /** {@link plainRules} by default. */
    rules?: readonly FreshnessRule[];
    settings?: Partial<CheckSettings>;
  } & Omit<Partial<SweepOptions>, 'rules' | 'settings'>,
): Promise<SweepConclusion> {
  const { day, entities, rules = plainRules, ...overrides } = options;
  const settings = { ...defaultSettings, ...overrides.settings };
  return sweepCatalog({
    knex,
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
    logger: mockServices.logger.mock(),
    clock: () => noon(day),
    reportingDay: reportingDays('UTC'),
    kinds: ['Component', 'API'],
    pseudonymOf,
    signal: new AbortController().signal,
    ...overrides,
    ...{ settings, rules: rulesInForce(rules, settings.severities) },
  });
}
