import * as bufferLimits from './bufferLimits';
import { decodeLane } from './decodeLane';
import { Lane, lanePrefix } from './Lane';
import { encodeLane, withoutExpired } from './laneRecord';
import { TextStore } from './TextStore';

/**
 * Looks after lanes whose page is gone. Those of the same person are taken
 * over; those of anybody else stay for them, without what has expired, and
 * only their counts are taken once nothing is left to send.
 */
export function adoptLanes(
  lane: Lane,
  options: {
    store: TextStore;
    personKey: string;
    ownKeys: Set<string>;
    now: number;
  },
): void {
  const { store, personKey, ownKeys, now } = options;
  for (const key of store.keys(lanePrefix)) {
    if (ownKeys.has(key)) {
      continue;
    }
    const found = decodeLane(store.get(key) ?? '');
    if (!found) {
      store.remove(key);
      continue;
    }
    if (!found.released && now - found.writtenAt < bufferLimits.abandonedMs) {
      continue;
    }
    const record = withoutExpired(found, { now, keepMs: bufferLimits.keepMs });
    const isSamePerson = key.startsWith(`${lanePrefix}${personKey}.`);
    if (isSamePerson || record.batches.length === 0) {
      store.remove(key);
      lane.take(record);
    } else if (record.batches.length < found.batches.length) {
      store.set(key, encodeLane(record));
    }
  }
}
