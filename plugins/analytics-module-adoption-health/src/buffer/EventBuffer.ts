import type { TelemetryEvent } from 'backstage-plugin-adoption-health-common';
import * as bufferLimits from './bufferLimits';
import { BufferOptions, Caller } from './bufferOptions';
import { Delivery } from './Delivery';
import { dropOverflow } from './dropOverflow';
import { freezeEvents } from './frozenBatch';
import { Lane } from './Lane';
import { Lanes } from './Lanes';
import { OpenEvents } from './OpenEvents';
import { Pace } from './Pace';
import { Person } from './Person';
import { Wakeup } from './Wakeup';

/**
 * Holds events until it is known whose they are, then sees to it that each is
 * stored once under that person's name, or is counted with the reason why not.
 */
export class EventBuffer {
  readonly #options: BufferOptions;
  readonly #open = new OpenEvents();
  readonly #pace: Pace;
  readonly #lanes: Lanes;
  readonly #delivery: Delivery;
  readonly #wakeup: Wakeup;
  #person?: Person;
  #isFlushing = false;
  #isClosing = false;

  constructor(options: BufferOptions) {
    this.#options = options;
    this.#pace = new Pace(options);
    this.#lanes = new Lanes(options);
    this.#delivery = new Delivery(options, this.#lanes, this.#pace);
    this.#wakeup = new Wakeup(options, () => this.flush());
  }

  /** Waits for somebody to sign in; nothing is sent before. */
  async start(): Promise<void> {
    try {
      await this.#recognise(await this.#options.identify());
    } catch {
      this.#pace.failed();
    }
    this.#wakeup.within(Math.max(bufferLimits.flushMs, this.#pace.waitMs));
  }

  /** Takes an event in. Returns at once and never throws. */
  add(event: TelemetryEvent): void {
    this.#open.add(event);
    dropOverflow({ open: this.#open, lanes: this.#lanes.inMemory() });
    const isFull = this.#open.events.length >= bufferLimits.batchEvents;
    this.#wakeup.within(isFull ? 0 : bufferLimits.flushMs);
  }

  /** Sends what can be sent now. One run at a time; never rejects. */
  async flush(): Promise<void> {
    if (this.#isFlushing || this.#isClosing) {
      return;
    }
    this.#isFlushing = true;
    try {
      await this.#sendAll();
    } catch {
      // Whoever could not be asked now is asked again later.
      this.#pace.failed();
    }
    this.#isFlushing = false;
    if (this.#isAnythingToSend) {
      this.#wakeup.within(Math.max(bufferLimits.flushMs, this.#pace.waitMs));
    }
  }

  /**
   * The page is being hidden or left: everything is written down, and as much
   * as fits is sent with a token that is at hand, without waiting for answers.
   */
  flushBeforeLeaving(page: 'hidden' | 'closing'): void {
    if (this.#heedObjection()) {
      return;
    }
    this.#isClosing ||= page === 'closing';
    if (this.#person) {
      const lane = this.#lanes.of(this.#person.key);
      this.#freezeInto(lane);
      this.#delivery.sendKeepalive(lane, this.#person);
    }
    this.#lanes.setReleased(this.#isClosing);
  }

  /** A page that was left comes back out of the back/forward cache. */
  resume(): void {
    this.#isClosing = false;
    this.#lanes.setReleased(false);
    this.#wakeup.within(0);
  }

  /** The network is back: no reason to wait any longer. */
  retryNow(): void {
    this.#pace.reset();
    this.#wakeup.within(0);
  }

  /** Whether it is known who is using this page. */
  get isPersonKnown(): boolean {
    return this.#person !== undefined;
  }

  /** What it holds now; events on their way to the server included. */
  get held(): { open: OpenEvents; lanes: Lane[] } {
    return { open: this.#open, lanes: this.#lanes.all() };
  }

  /** Whether the person objects; then nothing is kept, in storage neither. */
  #heedObjection(): boolean {
    const isAllowed = this.#options.isAllowed();
    if (!isAllowed) {
      this.#open.discard();
      this.#lanes.discard();
    }
    return !isAllowed;
  }

  async #sendAll(): Promise<void> {
    if (this.#heedObjection()) {
      return;
    }
    const person = await this.#recognise(await this.#options.identify());
    // That may have taken long.
    if (this.#heedObjection()) {
      return;
    }
    const lane = this.#lanes.of(person.key);
    this.#freezeInto(lane);
    await this.#lanes.adoptInto(lane, person.key);
    await this.#delivery.sendDue(lane, person);
  }

  /**
   * Events are only as certain as the last look at who is signed in: those
   * captured since are given up when somebody else turns out to be there.
   */
  async #recognise({ userRef }: Caller): Promise<Person> {
    const key = await this.#options.personKey(userRef);
    if (this.#person?.key === key) {
      return this.#person;
    }
    const isSomebodyElse = this.#person !== undefined;
    this.#person = { userRef, key };
    if (isSomebodyElse) {
      this.#options.onPersonGone();
      this.#open.drop('person-changed', this.#open.events.length);
    } else {
      this.#options.onPersonKnown();
    }
    return this.#person;
  }

  #freezeInto(lane: Lane): void {
    if (this.#open.isEmpty) {
      return;
    }
    const { events, tally } = this.#open.takeAll();
    const now = this.#options.clock();
    const { newId } = this.#options;
    const batches = freezeEvents(events, { newId, now });
    this.#lanes.append(lane, { batches, tally });
  }

  get #isAnythingToSend(): boolean {
    const lane = this.#person && this.#lanes.of(this.#person.key);
    return !this.#open.isEmpty || (lane?.queued ?? 0) > 0;
  }
}
