import {
  DayNumber,
  Harm,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { AddressedFinding } from '../openFinding';
import { isSendingTime, SendingHours } from './sendingTime';

/** For how long a finding is not told again. */
export const TOLD_DAYS = 28;

/** How often, and when, people may be notified. */
export interface GovernorRules extends SendingHours {
  /** Most notices to one person in an ISO week of the reporting zone. */
  perPersonAndWeek: number;
}

/** A notice that a person was, or may have been, sent. */
export interface EarlierNotice {
  /** Full user ref. */
  recipient: string;
  /** The Monday of its week. */
  weekDay: DayNumber;
  slot: number;
  onDay: DayNumber;
}

/** A finding that was told, whoever was told. */
export interface ToldFinding {
  ref: string;
  rule: string;
  evidenceKey: string;
  onDay: DayNumber;
}

/** All that one person is to be told now. */
export interface DueNotice {
  /** Full user ref. */
  recipient: string;
  /** The Monday of the week it belongs to. */
  weekDay: DayNumber;
  /** 0 is the first of the week. */
  slot: number;
  /** Worst harm first; each has findings. */
  entities: AddressedFinding[];
}

/**
 * The governor: whom to notify of what at an instant. Each person gets all of
 * their findings in one notice, at most `perPersonAndWeek` a week and one a
 * day. What was told in the last 28 days is left out, unless its evidence has
 * changed since.
 */
export function dueNotices(
  open: readonly AddressedFinding[],
  options: {
    nowMs: number;
    /** The reporting day of `nowMs`. */
    day: DayNumber;
    rules: GovernorRules;
    earlier: readonly EarlierNotice[];
    told: readonly ToldFinding[];
  },
): DueNotice[] {
  const { nowMs, day, rules, earlier, told } = options;
  if (!isSendingTime(nowMs, rules)) {
    return [];
  }
  const weekDay = weekStart(day);
  const ofWeek = byRecipient(
    earlier.filter(notice => notice.weekDay === weekDay),
  );
  const due: DueNotice[] = [];
  const untold = untoldFindings(open, { day, told });
  for (const [recipient, entities] of byRecipient(untold)) {
    const before = ofWeek.get(recipient) ?? [];
    const slot = freeSlot(before, rules.perPersonAndWeek);
    if (slot !== undefined && before.every(notice => notice.onDay !== day)) {
      due.push({
        recipient,
        weekDay,
        slot,
        entities: entities.sort(worstFirst),
      });
    }
  }
  return due;
}

/** Entities with those of their findings that were not told of late. */
export function untoldFindings(
  open: readonly AddressedFinding[],
  options: { day: DayNumber; told: readonly ToldFinding[] },
): AddressedFinding[] {
  const { day, told } = options;
  const known = new Set(
    told.filter(one => day - one.onDay < TOLD_DAYS).map(keyOf),
  );
  return open.flatMap(entity => {
    const findings = entity.findings.filter(
      finding => !known.has(keyOf({ ref: entity.ref, ...finding })),
    );
    return findings.length > 0 ? [{ ...entity, findings }] : [];
  });
}

function byRecipient<T extends { recipient: string }>(
  all: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.recipient);
    if (group) {
      group.push(one);
    } else {
      groups.set(one.recipient, [one]);
    }
  }
  return groups;
}

function freeSlot(
  notices: readonly EarlierNotice[],
  slots: number,
): number | undefined {
  // What was given back leaves a gap, so the count alone does not say.
  const taken = new Set(notices.map(notice => notice.slot));
  for (let slot = 0; slot < slots; slot++) {
    if (!taken.has(slot)) {
      return slot;
    }
  }
  return undefined;
}

function keyOf(finding: Omit<ToldFinding, 'onDay'>): string {
  return JSON.stringify([finding.ref, finding.rule, finding.evidenceKey]);
}

function worstFirst(a: AddressedFinding, b: AddressedFinding): number {
  return (
    weightOf(b.harm) - weightOf(a.harm) ||
    sinceDayOf(a) - sinceDayOf(b) ||
    (a.ref < b.ref ? -1 : 1)
  );
}

/** `low` means too few readers to say; that is less than any number. */
function weightOf(harm: Harm): number {
  return harm === 'low' ? -1 : harm;
}

function sinceDayOf(entity: AddressedFinding): DayNumber {
  return Math.min(...entity.findings.map(finding => finding.sinceDay));
}
