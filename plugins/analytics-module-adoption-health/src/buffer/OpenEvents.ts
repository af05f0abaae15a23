import type { TelemetryEvent } from 'backstage-plugin-adoption-health-common';
import * as bufferLimits from './bufferLimits';
import { SerialisedEvent, serialiseEvent } from './serialiseEvent';
import {
  DropReason,
  emptyTally,
  Tally,
  withDropped,
  withObjection,
} from './tally';

/** Events that have not been frozen into a batch, oldest first. */
export class OpenEvents {
  events: SerialisedEvent[] = [];
  /** Of events that came in here, including those that were given up here. */
  tally = emptyTally();
  /** UTF-8 bytes of the events. */
  bytes = 0;

  /** Neither events nor counts are here. */
  get isEmpty(): boolean {
    return this.tally.generated === 0 && this.events.length === 0;
  }

  /** Takes an event in, unless nobody could ever send it. */
  add(event: TelemetryEvent): void {
    this.tally.generated += 1;
    const serialised = serialiseEvent(event);
    if (serialised && serialised.bytes <= bufferLimits.eventBytes) {
      this.events.push(serialised);
      this.bytes += serialised.bytes;
      return;
    }
    const reason = serialised ? 'too-large' : 'malformed';
    this.tally = withDropped(this.tally, { reason, count: 1 });
  }

  /** Gives up the oldest events. */
  drop(reason: DropReason, count: number): void {
    for (let left = count; left > 0; left--) {
      this.bytes -= this.events.shift()?.bytes ?? 0;
    }
    this.tally = withDropped(this.tally, { reason, count });
  }

  /** Gives everything up for somebody who objects. */
  discard(): void {
    const { events, tally } = this.takeAll();
    this.tally = withObjection(tally, events.length);
  }

  /** Hands over the events and the counts that belong to them. */
  takeAll(): { events: SerialisedEvent[]; tally: Tally } {
    const { events, tally } = this;
    this.events = [];
    this.bytes = 0;
    this.tally = emptyTally();
    return { events, tally };
  }
}
