import * as bufferLimits from './bufferLimits';
import { batchBytes } from './frozenBatch';
import { Lane } from './Lane';
import { OpenEvents } from './OpenEvents';

/**
 * Makes room by giving up what is oldest: whole batches first, since a batch
 * never changes, but none that is on its way to the server.
 */
export function dropOverflow(held: { open: OpenEvents; lanes: Lane[] }): void {
  while (isOverfull(held)) {
    const [oldest] = held.lanes
      .flatMap(lane => lane.batches.map(batch => ({ lane, batch })))
      .filter(({ batch }) => batch.triedAt === undefined)
      .sort((one, other) => one.batch.frozenAt - other.batch.frozenAt);
    if (!oldest?.lane.drop(oldest.batch, 'overflow')) {
      held.open.drop('overflow', 1);
    }
  }
}

function isOverfull({ open, lanes }: { open: OpenEvents; lanes: Lane[] }) {
  let count = open.events.length;
  let bytes = open.bytes;
  for (const lane of lanes) {
    for (const batch of lane.batches) {
      count += batch.events.length;
      bytes += batchBytes(batch);
    }
  }
  return count > bufferLimits.events || bytes > bufferLimits.bytes;
}
