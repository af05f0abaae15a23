import { SendOutcome } from '../delivery/SendOutcome';
import { FrozenBatch } from './frozenBatch';
import { TextStore } from './TextStore';

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** Who is signed in right now, with a token that says so. */
export interface Caller {
  userRef: string;
  token?: string;
}

/** One attempt to send a batch. */
export interface SendRequest {
  batch: FrozenBatch;
  token: string;
  /** The page may go away before the answer comes. */
  keepalive: boolean;
}

/** Everything the buffer needs from the world. */
export interface BufferOptions {
  clock: Clock;
  newId: () => string;
  random: () => number;
  store: TextStore;
  /** Asked before every send; waits while nobody is signed in. */
  identify: () => Promise<Caller>;
  /** What `identify` answered last, for when there is no time to wait. */
  callerAtHand: () => Caller | undefined;
  /** A local name for a person that does not tell who it is. */
  personKey: (userRef: string) => Promise<string>;
  send: (request: SendRequest) => Promise<SendOutcome>;
  /** Runs while no other tab of this origin does the same. */
  exclusively: (action: () => void) => Promise<void>;
  /** Calls back once, as `setTimeout` does; returns how to call it off. */
  schedule: (action: () => void, delayMs: number) => () => void;
  /** Called when it has become known who is using this page. */
  onPersonKnown: () => void;
  /**
   * Called when somebody else turns out to be there: whatever is held back of
   * the one before is to be added now, so that it is given up with the rest.
   */
  onPersonGone: () => void;
  /** False once the person objects to being counted. */
  isAllowed: () => boolean;
}
