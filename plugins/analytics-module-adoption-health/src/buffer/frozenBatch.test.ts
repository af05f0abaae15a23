import fc from 'fast-check';
import * as bufferLimits from './bufferLimits';
import { batchBytes, freezeEvents, splitBatch } from './frozenBatch';

let ids = 0;
const newId = () => String(ids++);

function event(bytes: number) {
  return { json: String(bytes), bytes };
}

describe('freezeEvents', () => {
  it('makes no batch of nothing', () => {
    expect(freezeEvents([], { newId, now: 0 })).toEqual([]);
  });

  it('keeps order, and both limits unless one event alone exceeds them', () => {
    const sizes = fc.array(fc.integer({ min: 2, max: 20_000 }), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(sizes, list => {
        const events = list.map(event);
        const batches = freezeEvents(events, { newId, now: 7 });
        expect(batches.flatMap(batch => batch.events)).toEqual(events);
        for (const batch of batches) {
          expect(batch.frozenAt).toBe(7);
          expect(batch.events.length).toBeLessThanOrEqual(
            bufferLimits.batchEvents,
          );
          const isAlone = batch.events.length === 1;
          const bytes = batchBytes(batch) - 1;
          expect(isAlone || bytes <= bufferLimits.batchBytes).toBe(true);
        }
      }),
    );
  });
});

describe('splitBatch', () => {
  it('halves a batch under new ids, and keeps its age and report', () => {
    const events = [event(3), event(4), event(5)];
    const [batch] = freezeEvents(events, { newId, now: 7 });
    batch.dropped = { overflow: 2 };
    const halves = splitBatch(batch, { newId });
    expect(halves.map(half => half.events)).toEqual([
      [events[0], events[1]],
      [events[2]],
    ]);
    expect(halves.map(half => half.frozenAt)).toEqual([7, 7]);
    expect(halves.map(half => half.dropped)).toEqual([{ overflow: 2 }, {}]);
    const allIds = [batch, ...halves].map(one => one.id);
    expect(new Set(allIds).size).toBe(3);
  });
});
