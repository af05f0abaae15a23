import type { TelemetryEvent } from 'backstage-plugin-adoption-health-common';
import { bufferLimits } from './bufferLimits';
import { BufferOptions, Caller } from './bufferOptions';
import { Delivery } from './Delivery';
import { dropOverflow } from './dropOverflow';
import { freezeEvents } from './frozenBatch';
import { Lane } from './Lane';
import { Lanes } from './Lanes';
import { OpenEvents } from './OpenEvents';
import { Pace } from './Pace';
import { Person } from './Person';
import { addTallies, Tally } from './tally';
import { Wakeup } from './Wakeup';

/**
 * What became of everything this page captured or took over, at one moment:
 * `generated = stored + duplicate + rejected + dropped + queued`, exactly.
 */
export interface BufferSnapshot extends Tally {
  /** Events still to be sent. */
  queued: number;
  /** Those of them that only memory holds. */
  unsaved: number;
}

/**
 * Holds events until it is known whose they are, then sees to it that each is
 * stored once under that person's name, or is counted with the reason why not.
 */
export class EventBuffer {
  private readonly open = new OpenEvents();
  private readonly pace: Pace;
  private readonly lanes: Lanes;
  private readonly delivery: Delivery;
  private readonly wakeup: Wakeup;
  private person?: Person;
  private isFlushing = false;
  private isClosing = false;

  constructor(private readonly options: BufferOptions) {
    this.pace = new Pace(options);
    this.lanes = new Lanes(options);
    this.delivery = new Delivery(options, this.lanes, this.pace);
    this.wakeup = new Wakeup(options, () => this.flush());
  }

  /** Waits for somebody to sign in; nothing is sent before. */
  async start(): Promise<void> {
    try {
      await this.recognise(await this.options.identify());
    } catch {
      this.pace.failed();
    }
    this.wakeup.within(Math.max(bufferLimits.flushMs, this.pace.waitMs));
  }

  /** Takes an event in. Returns at once and never throws. */
  add(event: TelemetryEvent): void {
    this.open.add(event);
    dropOverflow({ open: this.open, lanes: this.lanes.inMemory() });
    const isFull = this.open.events.length >= bufferLimits.batchEvents;
    this.wakeup.within(isFull ? 0 : bufferLimits.flushMs);
  }

  /** Sends what can be sent now. One run at a time; never rejects. */
  async flush(): Promise<void> {
    if (this.isFlushing || this.isClosing) {
      return;
    }
    this.isFlushing = true;
    try {
      await this.sendAll();
    } catch {
      // Whoever could not be asked now is asked again later.
      this.pace.failed();
    }
    this.isFlushing = false;
    if (this.isAnythingToSend) {
      this.wakeup.within(Math.max(bufferLimits.flushMs, this.pace.waitMs));
    }
  }

  /**
   * The page is being hidden or left: everything is written down, and as much
   * as fits is sent with a token that is at hand, without waiting for answers.
   */
  flushBeforeLeaving(page: 'hidden' | 'closing'): void {
    if (!this.options.isAllowed()) {
      this.discard();
      return;
    }
    this.isClosing ||= page === 'closing';
    if (this.person) {
      const lane = this.lanes.of(this.person.key);
      this.freezeInto(lane);
      this.delivery.sendKeepalive(lane, this.person);
    }
    this.lanes.setReleased(this.isClosing);
  }

  /** A page that was left comes back out of the back/forward cache. */
  resume(): void {
    this.isClosing = false;
    this.lanes.setReleased(false);
    this.wakeup.within(0);
  }

  /** The network is back: no reason to wait any longer. */
  retryNow(): void {
    this.pace.reset();
    this.wakeup.within(0);
  }

  /** Whether it is known who is using this page. */
  get isPersonKnown(): boolean {
    return this.person !== undefined;
  }

  /** Gives up everything, in this page and in storage. */
  discard(): void {
    this.open.drop('opted-out', this.open.events.length);
    this.lanes.discard();
  }

  /** See {@link BufferSnapshot}. */
  snapshot(): BufferSnapshot {
    const lanes = this.lanes.all();
    const count = (of: (lane: Lane) => number) =>
      lanes.reduce((sum, lane) => sum + of(lane), this.open.events.length);
    return {
      ...lanes.map(lane => lane.tally).reduce(addTallies, this.open.tally),
      queued: count(lane => lane.queued),
      unsaved: count(lane => lane.unsaved),
    };
  }

  private async sendAll(): Promise<void> {
    if (!this.options.isAllowed()) {
      this.discard();
      return;
    }
    const person = await this.recognise(await this.options.identify());
    const lane = this.lanes.of(person.key);
    this.freezeInto(lane);
    await this.lanes.adoptInto(lane, person.key);
    await this.delivery.sendDue(lane, person);
  }

  /**
   * Events are only as certain as the last look at who is signed in: those
   * captured since are given up when somebody else turns out to be there.
   */
  private async recognise({ userRef }: Caller): Promise<Person> {
    const key = await this.options.personKey(userRef);
    if (this.person?.key === key) {
      return this.person;
    }
    const isSomebodyElse = this.person !== undefined;
    this.person = { userRef, key };
    if (isSomebodyElse) {
      this.open.drop('person-changed', this.open.events.length);
    } else {
      this.options.onPersonKnown();
    }
    return this.person;
  }

  private freezeInto(lane: Lane): void {
    if (this.open.isEmpty) {
      return;
    }
    const { events, tally } = this.open.takeAll();
    const now = this.options.clock();
    const { newId } = this.options;
    lane.batches.push(...freezeEvents(events, { newId, now }));
    lane.tally = addTallies(lane.tally, tally);
    this.lanes.save(lane);
  }

  private get isAnythingToSend(): boolean {
    const lane = this.person && this.lanes.of(this.person.key);
    return !this.open.isEmpty || (lane?.queued ?? 0) > 0;
  }
}
