import { Config, readDurationFromConfig } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import {
  Day,
  isDay,
  reportingDays,
  SuccessId,
  Target,
} from 'backstage-plugin-adoption-health-common';
import { Duration } from 'luxon';

/** The settings of the suite, checked, with every default filled in. */
export interface AdoptionHealthConfig {
  timeZone: string;
  /** Full entity refs. */
  admins: string[];
  leaders: string[];
  demo: boolean;
  launchedOn?: Day;
  currency: string;
  population: {
    filter: Array<Record<string, string | string[]>>;
    excludeGroups: string[];
  };
  privacy: { pseudonymKey?: string; minimumGroupSize: number };
  targets: Record<SuccessId, Target>;
  telemetry: {
    rollupEvery: HumanDuration;
    /** Raw events are kept for so many days. */
    retentionDays: number;
  };
  freshness: { kinds: string[]; sweepEvery: HumanDuration };
}

const DEFAULT_KINDS = ['Component', 'API', 'Resource', 'System', 'Domain'];

/**
 * Reads `adoptionHealth` of the app-config. Throws InputError that names the
 * setting where one is wrong, so that the backend does not start on it.
 */
export function readConfig(root: Config): AdoptionHealthConfig {
  const config = root.getOptionalConfig('adoptionHealth');
  return {
    timeZone: readTimeZone(config),
    admins: readRefs(config, 'admins'),
    leaders: readRefs(config, 'leaders'),
    demo: config?.getOptionalBoolean('demo') ?? false,
    launchedOn: readDay(config, 'launchedOn'),
    currency: config?.getOptionalString('currency') ?? 'USD',
    population: {
      filter: config?.getOptional('population.filter') ?? [],
      excludeGroups: readRefs(config, 'population.excludeGroups'),
    },
    privacy: {
      pseudonymKey: config?.getOptionalString('privacy.pseudonymKey'),
      minimumGroupSize: readGroupSize(config),
    },
    targets: readTargets(config),
    telemetry: {
      rollupEvery: readEvery(config, 'telemetry.rollupEvery', { seconds: 15 }),
      retentionDays: readRetention(config),
    },
    freshness: {
      kinds: readKinds(config),
      sweepEvery: readEvery(config, 'freshness.sweepEvery', { minutes: 30 }),
    },
  };
}

function readTargets(config?: Config): Record<SuccessId, Target> {
  const pageReady = readEvery(config, 'targets.pageReady', { seconds: 5 });
  return {
    adoptionRate: {
      value: readShare(config, 'targets.adoptionRate', 0.3),
      direction: 'at-least',
      by: readDay(config, 'targets.adoptionRateBy'),
    },
    staleShare: {
      value: readShare(config, 'targets.staleShare', 0.02),
      direction: 'below',
    },
    pageReadyP75: {
      value: Duration.fromObject(pageReady).toMillis(),
      direction: 'below',
    },
    uptime: {
      value: readShare(config, 'targets.uptime', 0.999),
      direction: 'at-least',
    },
  };
}

function readTimeZone(config?: Config): string {
  const timeZone = config?.getOptionalString('timeZone') ?? 'UTC';
  try {
    reportingDays(timeZone);
  } catch {
    throw wrong('timeZone', `"${timeZone}" is no IANA time zone`);
  }
  return timeZone;
}

function readRefs(config: Config | undefined, key: string): string[] {
  return (config?.getOptionalStringArray(key) ?? []).map(ref => {
    try {
      return stringifyEntityRef(parseEntityRef(ref));
    } catch {
      throw wrong(key, `"${ref}" is no entity ref such as group:default/team`);
    }
  });
}

function readDay(config: Config | undefined, key: string): Day | undefined {
  const day = config?.getOptionalString(key);
  if (day !== undefined && !isDay(day)) {
    throw wrong(key, `"${day}" is no day such as 2026-11-21`);
  }
  return day;
}

function readShare(
  config: Config | undefined,
  key: string,
  fallback: number,
): number {
  const share = config?.getOptionalNumber(key) ?? fallback;
  if (share < 0 || share > 1) {
    throw wrong(key, `${share} is no share from 0 to 1`);
  }
  return share;
}

function readKinds(config?: Config): string[] {
  const key = 'freshness.kinds';
  const kinds = config?.getOptionalStringArray(key) ?? DEFAULT_KINDS;
  if (kinds.length === 0) {
    throw wrong(key, 'name at least one kind');
  }
  return kinds;
}

function readGroupSize(config?: Config): number {
  const size = config?.getOptionalNumber('privacy.minimumGroupSize') ?? 5;
  if (!Number.isInteger(size) || size < 3) {
    throw wrong('privacy.minimumGroupSize', `${size} is not 3 or more`);
  }
  return size;
}

function readRetention(config?: Config): number {
  const key = 'telemetry.retentionDays';
  const days = config?.getOptionalNumber(key) ?? 90;
  // Late events come for a week, and days are verified when they are over.
  if (!Number.isInteger(days) || days < 30) {
    throw wrong(key, `${days} is not 30 or more`);
  }
  return days;
}

function readEvery(
  config: Config | undefined,
  key: string,
  fallback: HumanDuration,
): HumanDuration {
  return config?.has(key) ? readDurationFromConfig(config, { key }) : fallback;
}

function wrong(key: string, reason: string): InputError {
  return new InputError(`adoptionHealth.${key}: ${reason}`);
}
