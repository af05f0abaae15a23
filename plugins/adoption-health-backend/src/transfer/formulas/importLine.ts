import {
  DayNumber,
  ExportLine,
  FreshnessState,
} from 'backstage-plugin-adoption-health-common';
import { AcceptedEvent } from '../../telemetry/formulas/acceptedEvent';

/** An event or a page timing, and whose it is. */
export interface EventLine {
  type: 'event';
  userRef: string;
  event: AcceptedEvent;
}

/** Everyone eligible on a day. */
export interface PopulationLine {
  type: 'population';
  day: DayNumber;
  userRefs: string[];
}

/** Everyone in a group from a day on. */
export interface MembershipLine {
  type: 'membership';
  day: DayNumber;
  group: string;
  userRefs: string[];
}

/** A check of whether a target was up. */
export interface UptimeLine {
  type: 'uptime';
  target: string;
  atMs: number;
  up: boolean;
}

/** Half hours, with the minutes in which events could come in. */
export interface CollectionLine {
  type: 'collecting';
  slots: Array<{ slot: number; minutes: number }>;
}

/** What was known of an entity on a day. */
export interface EntityLine {
  type: 'entity';
  ref: string;
  day: DayNumber;
  contentHash: string;
  firstSeenDay: DayNumber;
  changedDay?: DayNumber;
}

/** How fresh the catalog was on a day. */
export interface FreshnessLine {
  type: 'freshness';
  day: DayNumber;
  counts: Array<{
    kind: string;
    /** Empty without an owner. */
    ownerRef: string;
    state: FreshnessState;
    entities: number;
  }>;
}

/** A run of a template. */
export interface TaskLine {
  type: 'task';
  userRef: string;
  templateRef: string;
  status: string;
  startedMs: number;
  endedMs: number;
  entityRef?: string;
}

/** Two refs of one person. */
export interface AliasLine {
  type: 'alias';
  userRef: string;
  was: string;
}

/** What a line says, checked: refs in lower case, days and times as numbers. */
export type ImportLine =
  | EventLine
  | PopulationLine
  | MembershipLine
  | UptimeLine
  | CollectionLine
  | EntityLine
  | FreshnessLine
  | TaskLine
  | AliasLine
  | ExportLine;

const told = new Set<ImportLine['type']>([
  'event',
  'population',
  'membership',
  'uptime',
  'collecting',
  'entity',
  'freshness',
  'task',
  'alias',
]);

/** Whether only a take-out has such a line. */
export function isTaken(line: ImportLine): line is ExportLine {
  return !told.has(line.type);
}

/** A line that can be stored, with its place in the file. */
export interface NumberedLine {
  number: number;
  /** Of lines that count once: their id, hashed to a UUID. */
  id?: string;
  line: ImportLine;
}

/** A line, or the reason why it cannot be taken. */
export type LineAcceptance =
  { line: ImportLine; id?: string } | { rejected: string };
