import {
  DayNumber,
  EntitySource,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';

/**
 * The day on which owners last changed an entity, as far as anybody can tell;
 * undefined where nobody can.
 *
 * What sweeps saw of the entity itself comes first. The last commit is that of
 * the whole repository, not of the descriptor, so it cannot vouch for an
 * entity: other things change in a repository too. But nothing in it is newer.
 * So where no change was seen, a last commit from before the watch began that
 * is older than the limit shows that the entity has been left alone for longer
 * than its watch alone would say. Source: metrics.md 3, "Changed".
 */
export function lastChange(facts: {
  /** See `changedDay`. */
  observedDay: DayNumber | undefined;
  firstSeenDay: DayNumber;
  source: EntitySource | undefined;
  limitDays: number;
  day: DayNumber;
  reportingDay: ReportingDay;
}): DayNumber | undefined {
  const { observedDay, firstSeenDay, limitDays, day } = facts;
  if (observedDay !== undefined) {
    return observedDay;
  }
  const commitDay = lastCommitDay(facts);
  const isProofOfAge =
    commitDay !== undefined &&
    commitDay < firstSeenDay &&
    day - commitDay > limitDays;
  return isProofOfAge ? commitDay : undefined;
}

function lastCommitDay(facts: {
  source: EntitySource | undefined;
  reportingDay: ReportingDay;
}): DayNumber | undefined {
  const evidence = facts.source?.evidence;
  if (evidence?.kind !== 'found' || evidence.lastCommitAt === undefined) {
    return undefined;
  }
  const atMs = Date.parse(evidence.lastCommitAt);
  return Number.isNaN(atMs) ? undefined : facts.reportingDay(atMs);
}
