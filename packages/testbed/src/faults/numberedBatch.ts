import { buildBatch, TestBatch } from '../sendBatch';

/** A batch whose events are told apart by their value. */
export interface NumberedBatch extends TestBatch {
  numbers: number[];
}

let last = 0;

/** A batch of `events` events, numbered on through the whole test. */
export function numberedBatch(options: { events: number }): NumberedBatch {
  const batch = buildBatch(options);
  const numbers = batch.events.map(() => {
    last += 1;
    return last;
  });
  const events = batch.events.map((event, index) => ({
    ...event,
    value: numbers[index],
  }));
  return { ...batch, events, numbers };
}
