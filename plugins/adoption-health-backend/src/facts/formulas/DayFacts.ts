import { UsageKind } from '../usageKinds';
import { TimingSum } from './timingSums';
import { UsageSum } from './usageSums';

/** All facts of one day, as raw events give them. */
export interface DayFacts {
  usage: ReadonlyMap<UsageKind, UsageSum[]>;
  timings: TimingSum[];
}

/** All facts of one day, as they are stored. What cannot be read is undefined. */
export interface StoredDayFacts {
  usage: ReadonlyMap<UsageKind, StoredUsage[]>;
  timings: StoredTimingSum[];
}

/** Stored usage of one dimension. */
export type StoredUsage = Omit<UsageSum, 'people'> & {
  people: UsageSum['people'] | undefined;
};

/** A stored timing; its sketch is in bytes, of which there is one form. */
export type StoredTimingSum = Omit<TimingSum, 'sketch'> & {
  sketch: Uint8Array;
};
