/** What a notice is about; people can switch each off for themselves. */
export type NoticeTopic = 'stale-entries' | 'disowned-entries';

/** A notice, ready to be sent. */
export interface Notice {
  /** Full refs of users; of groups only where all of their members are meant. */
  recipients: string[];
  /** At most 255 characters. */
  title: string;
  /** Plain text. */
  description: string;
  /** A path of the portal. */
  link: string;
  topic: NoticeTopic;
  /** Notices of one scope replace each other in a person's list. */
  scope: string;
  /** The entities that the description names. */
  entries: Array<{ ref: string; title: string; link: string }>;
}

/** Hands notices over to whatever brings them to people. */
export interface Notifier {
  /**
   * Throws {@link NotifierMissingError} where the notice certainly reached
   * nobody, and any other error where that is not known.
   */
  send(notice: Notice): Promise<void>;
}

/** There is nobody to hand notices over to. */
export class NotifierMissingError extends Error {}
