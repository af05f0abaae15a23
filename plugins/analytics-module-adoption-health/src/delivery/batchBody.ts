import { FrozenBatch } from '../buffer/frozenBatch';
import { withList } from '../buffer/withList';

/**
 * The body of one attempt. Only `sentAt` differs between attempts; the events
 * are the very texts that were frozen, and so are the counts of lost ones.
 */
export function batchBody(batch: FrozenBatch, now: number): string {
  const { id: batchId, dropped } = batch;
  const head = { batchId, sentAt: new Date(now).toISOString(), dropped };
  const texts = batch.events.map(event => event.json);
  return withList(head, { name: 'events', texts });
}
