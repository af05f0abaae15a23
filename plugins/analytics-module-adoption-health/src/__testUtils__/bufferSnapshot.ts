import { EventBuffer } from '../buffer/EventBuffer';
import { Lane } from '../buffer/Lane';
import { addTallies, Tally } from '../buffer/tally';

/**
 * What became of everything a page captured or took over, at one moment:
 * `generated = stored + duplicate + rejected + dropped + queued`, exactly.
 */
export interface BufferSnapshot extends Tally {
  /** Events still to be sent. */
  queued: number;
  /** Those of them that only memory holds. */
  unsaved: number;
}

/** See {@link BufferSnapshot}. */
export function bufferSnapshot({ held }: EventBuffer): BufferSnapshot {
  const { open, lanes } = held;
  const count = (of: (lane: Lane) => number) =>
    lanes.reduce((sum, lane) => sum + of(lane), open.events.length);
  return {
    ...lanes.map(lane => lane.tally).reduce(addTallies, open.tally),
    queued: count(lane => lane.queued),
    unsaved: count(lane => (lane.isSaved ? 0 : lane.queued)),
  };
}
