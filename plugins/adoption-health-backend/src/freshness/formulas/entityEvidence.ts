import { Entity } from '@backstage/catalog-model';
import {
  DayNumber,
  dayOf,
  EntityEvidence,
  EntitySource,
  GroupDirectory,
  OwnerEvidence,
  ReportingDay,
  sourceGroups,
} from 'backstage-plugin-adoption-health-common';
import { CheckSettings } from '../CheckSettings';
import { Attestation } from './freshnessOf';
import { isMachineKept } from './isMachineKept';
import { lastChange } from './lastChange';
import { ObservedEntity } from './observeEntity';
import { relationTargets } from './relationTargets';
import { requiredFields } from './requiredFields';

/** Readers who said that an entity is wrong, as it was with a content. */
export interface EntityReports {
  contentHash: string;
  readers: number;
  sinceDay: DayNumber;
}

/** What was found out about the world around an entity. */
export interface EntityFacts {
  owners: readonly OwnerEvidence[];
  source: EntitySource | undefined;
  /** Absent ones, of any entity. */
  absentTargets: ReadonlySet<string>;
  reports: readonly EntityReports[];
  /** Those that count on the day of the sweep. */
  attestations: readonly Attestation[];
}

/** Everything that the rules may know about an entity. */
export function entityEvidence(
  entity: Entity,
  context: {
    facts: EntityFacts;
    observed: ObservedEntity;
    settings: Omit<CheckSettings, 'severities'>;
    groups: GroupDirectory;
    day: DayNumber;
    reportingDay: ReportingDay;
  },
): EntityEvidence {
  const { facts, observed, settings, groups, day, reportingDay } = context;
  const { source } = facts;
  const changedDay = lastChange({
    ...observed,
    ...{ observedDay: observed.changedDay, source, day, reportingDay },
  });
  const attestedUntil = facts.attestations.length
    ? Math.max(...facts.attestations.map(one => one.validUntilDay))
    : undefined;
  // Reports end with the content that they were about.
  const reports = facts.reports.find(
    ({ contentHash }) => contentHash === observed.contentHash,
  );
  return {
    owners: facts.owners,
    source,
    watch: {
      today: dayOf(day),
      firstSeen: dayOf(observed.firstSeenDay),
      changedOn: changedDay === undefined ? undefined : dayOf(changedDay),
      attestedUntil:
        attestedUntil === undefined ? undefined : dayOf(attestedUntil),
      limitDays: observed.limitDays,
      isMachineKept: isMachineKept(entity, settings.trustedProviders),
    },
    absentTargets: relationTargets(entity)
      .filter(ref => facts.absentTargets.has(ref))
      .sort(),
    requiredFields: requiredFields(entity, settings.requiredFields),
    sourceGroups: source && sourceGroups(source.evidence, groups),
    reports: reports && {
      readers: reports.readers,
      since: dayOf(reports.sinceDay),
    },
  };
}
