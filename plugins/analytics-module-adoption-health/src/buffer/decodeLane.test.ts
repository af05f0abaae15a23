import fc from 'fast-check';
import { decodeLane } from './decodeLane';
import { FrozenBatch } from './frozenBatch';
import { encodeLane, LaneRecord } from './laneRecord';
import { serialiseEvent, SerialisedEvent } from './serialiseEvent';
import { DropCounts, dropReasons } from './tally';

const count = fc.nat({ max: 10_000 });

const serialised: fc.Arbitrary<SerialisedEvent> = fc
  .record({ at: fc.string(), action: fc.string(), attributes: fc.jsonValue() })
  .map(event => serialiseEvent(event))
  .filter(event => event !== undefined);

const dropped: fc.Arbitrary<DropCounts> = fc.dictionary(
  fc.constantFrom(...dropReasons),
  fc.integer({ min: 1, max: 99 }),
);

const batch: fc.Arbitrary<FrozenBatch> = fc.record({
  id: fc.uuid(),
  frozenAt: count,
  events: fc.array(serialised, { minLength: 1, maxLength: 3 }),
  dropped,
  attempts: count,
  triedAt: fc.option(count, { nil: undefined }),
  doubtful: fc.boolean(),
});

const record: fc.Arbitrary<LaneRecord> = fc.record({
  writtenAt: count,
  released: fc.boolean(),
  tally: fc.record({
    generated: count,
    stored: count,
    duplicate: count,
    rejected: count,
    dropped,
    unreported: dropped,
  }),
  batches: fc.array(batch, { maxLength: 3 }),
});

describe('decodeLane', () => {
  it('reads back what was written, events byte for byte', () => {
    fc.assert(
      fc.property(record, lane => {
        expect(decodeLane(encodeLane(lane))).toEqual(lane);
      }),
    );
  });

  it('finds nothing in whatever else may stand there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(decodeLane(text)).toBeUndefined();
      }),
    );
  });

  it('reads what was written before reports were kept', () => {
    const lane = JSON.stringify({
      writtenAt: 1,
      released: true,
      tally: { generated: 1, dropped: { overflow: 1 } },
      batches: [],
    });
    expect(decodeLane(lane)?.tally).toMatchObject({
      dropped: { overflow: 1 },
      unreported: {},
    });
  });

  it('refuses a lane with a batch it cannot read', () => {
    const lane = JSON.stringify({
      writtenAt: 1,
      released: true,
      tally: { generated: 1, dropped: {} },
      batches: [{ id: 'a', frozenAt: 1, events: ['no event'] }],
    });
    expect(decodeLane(lane)).toBeUndefined();
  });
});
