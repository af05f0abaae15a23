import { FrozenBatch } from './frozenBatch';
import { isRecord } from './isRecord';
import { LaneRecord } from './laneRecord';
import { serialiseEvent, SerialisedEvent } from './serialiseEvent';
import { DropCounts, readCounts, Tally } from './tally';

/**
 * Reads a stored lane. `undefined` for anything that is not one: storage is
 * open to everybody on the origin, and to older and newer versions of us.
 */
export function decodeLane(text: string): LaneRecord | undefined {
  const found = parse(text);
  if (!isRecord(found) || !Array.isArray(found.batches)) {
    return undefined;
  }
  const tally = readTally(found.tally);
  const batches = found.batches.map(readBatch).filter(isPresent);
  if (!tally || batches.length < found.batches.length) {
    return undefined;
  }
  const writtenAt = readNumber(found.writtenAt) ?? 0;
  return { writtenAt, released: found.released === true, tally, batches };
}

function readBatch(found: unknown): FrozenBatch | undefined {
  if (!isRecord(found) || !Array.isArray(found.events)) {
    return undefined;
  }
  const frozenAt = readNumber(found.frozenAt);
  const events = found.events.map(readEvent).filter(isPresent);
  if (
    typeof found.id !== 'string' ||
    frozenAt === undefined ||
    events.length < found.events.length ||
    events.length === 0
  ) {
    return undefined;
  }
  return {
    id: found.id,
    frozenAt,
    events,
    dropped: countsIn(found.dropped),
    attempts: readNumber(found.attempts) ?? 0,
    triedAt: readNumber(found.triedAt),
    doubtful: found.doubtful !== false,
  };
}

function readEvent(found: unknown): SerialisedEvent | undefined {
  return isRecord(found) ? serialiseEvent(found) : undefined;
}

function readTally(found: unknown): Tally | undefined {
  if (!isRecord(found)) {
    return undefined;
  }
  return {
    generated: readNumber(found.generated) ?? 0,
    stored: readNumber(found.stored) ?? 0,
    duplicate: readNumber(found.duplicate) ?? 0,
    rejected: readNumber(found.rejected) ?? 0,
    dropped: countsIn(found.dropped),
    unreported: countsIn(found.unreported),
  };
}

function countsIn(found: unknown): DropCounts {
  return readCounts(
    reason => (isRecord(found) && readNumber(found[reason])) || 0,
  );
}

function readNumber(found: unknown): number | undefined {
  return typeof found === 'number' && Number.isFinite(found)
    ? found
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
