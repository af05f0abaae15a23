import { FrozenBatch } from '../buffer/frozenBatch';

/**
 * The body of one attempt. Only `sentAt` differs between attempts; the events
 * are the very texts that were frozen.
 */
export function batchBody(batch: FrozenBatch, now: number): string {
  const head = { batchId: batch.id, sentAt: new Date(now).toISOString() };
  const events = batch.events.map(event => event.json).join(',');
  return `${JSON.stringify(head).slice(0, -1)},"events":[${events}]}`;
}
