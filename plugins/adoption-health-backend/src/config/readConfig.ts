import { Config } from '@backstage/config';
import { HumanDuration } from '@backstage/types';
import {
  Day,
  reportingDays,
  SuccessId,
  Target,
} from 'backstage-plugin-adoption-health-common';
import { Duration } from 'luxon';
import { FreshnessSettings, readFreshness } from './freshness';
import { NudgeSettings, readNudges } from './nudges';
import { readTeams, TeamSettings } from './teams';
import { readUseCases, UseCaseSetting } from './useCases';
import { readDay, readEvery, readRefs, readShare, wrong } from './settings';

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
  freshness: FreshnessSettings;
  nudges: NudgeSettings;
  teams: TeamSettings;
  useCases: UseCaseSetting[];
}

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
    freshness: readFreshness(config),
    nudges: readNudges(config),
    teams: readTeams(config),
    useCases: readUseCases(config),
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
