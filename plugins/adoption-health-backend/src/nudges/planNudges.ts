import {
  ReportingDay,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { dayStartMs } from '../platform/dayBounds';
import { DisownedEntity } from './disownedEntity';
import {
  DueNotice,
  dueNotices,
  GovernorRules,
  TOLD_DAYS,
  untoldFindings,
} from './formulas/dueNotices';
import { recipientOf } from './formulas/recipientOf';
import { AddressedFinding, OpenFinding } from './openFinding';
import { getAccountable, PeopleSources } from './read/getAccountable';
import { getPersonRefs } from './read/getPersonRefs';
import { getToldFindings } from './read/getToldFindings';
import { getWeekNotices } from './read/getWeekNotices';

/** What a plan is made from. */
export interface PlanSources extends PeopleSources {
  reportingDay: ReportingDay;
  rules: GovernorRules;
  openFindings: () => AsyncIterable<OpenFinding[]>;
  /** Their owners said "not mine": they are not reminded of them. */
  disowned: () => Promise<DisownedEntity[]>;
}

/** Whom to tell of what at an instant. */
export interface NudgePlan {
  due: DueNotice[];
  /** People who have findings to be told, and had their notice already. */
  waiting: number;
  /** Refs of entities with findings that nobody is accountable for. */
  unassigned: string[];
}

/**
 * Plans the notices of an instant; undefined while the catalog lacks so many
 * people that it cannot be right. Throws what the catalog client throws.
 */
export async function planNudges(
  sources: PlanSources,
  atMs: number,
): Promise<NudgePlan | undefined> {
  const { reportingDay, rules, knex } = sources;
  const day = reportingDay(atMs);
  const open = await collectFindings(sources);
  const people = await getAccountable(sources, { open, day });
  if (!people) {
    return undefined;
  }
  const addressed: AddressedFinding[] = [];
  const unassigned: string[] = [];
  for (const finding of open) {
    const recipient = recipientOf(finding, people);
    if (recipient) {
      addressed.push({ ...finding, recipient });
    } else {
      unassigned.push(finding.ref);
    }
  }
  const sinceMs = toldSinceMs(sources, atMs);
  const told = await getToldFindings(knex, { sinceMs, reportingDay });
  const earlier = await getEarlier(sources, { addressed, atMs });
  const moment = { nowMs: atMs, day };
  const due = dueNotices(addressed, { ...moment, rules, earlier, told });
  const withUntold = new Set(
    untoldFindings(addressed, { day, told }).map(one => one.recipient),
  );
  return { due, unassigned, waiting: withUntold.size - due.length };
}

/** What was told from then on is not told again at `atMs`. */
export function toldSinceMs(
  sources: { reportingDay: ReportingDay; rules: { timeZone: string } },
  atMs: number,
): number {
  const firstDay = sources.reportingDay(atMs) - (TOLD_DAYS - 1);
  return dayStartMs(firstDay, sources.rules.timeZone);
}

async function collectFindings(sources: PlanSources): Promise<OpenFinding[]> {
  const disowned = new Set((await sources.disowned()).map(one => one.ref));
  // The catalog may change between two pages; an entity counts once.
  const byRef = new Map<string, OpenFinding>();
  for await (const page of sources.openFindings()) {
    page
      .filter(one => one.findings.length > 0 && !disowned.has(one.ref))
      .forEach(finding => byRef.set(finding.ref, finding));
  }
  return [...byRef.values()];
}

async function getEarlier(
  sources: PlanSources,
  options: { addressed: readonly AddressedFinding[]; atMs: number },
) {
  const { reportingDay, knex } = sources;
  const weekDay = weekStart(reportingDay(options.atMs));
  const refsById = await getPersonRefs(
    sources,
    options.addressed.map(finding => finding.recipient),
  );
  const notices = await getWeekNotices(knex, weekDay);
  return notices.flatMap(({ personId, slot, claimedMs }) =>
    (refsById.get(personId) ?? []).map(recipient => ({
      recipient,
      weekDay,
      slot,
      onDay: reportingDay(claimedMs),
    })),
  );
}
