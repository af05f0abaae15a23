import {
  RejectionReason,
  SearchAttributes,
} from 'backstage-plugin-adoption-health-common';

/** An event that will be stored: scrubbed, clamped, and in words. */
export interface AcceptedEvent {
  atMs: number;
  action: string;
  pluginId: string;
  /** Undefined for what did not happen by going to a page. */
  route?: string;
  entityRef?: string;
  value?: number;
  intentional: boolean;
  /** Something its person got out of the portal. Source: metrics.md 2. */
  valueEvent: boolean;
  /** A search episode; its term is kept in no other form than a keyed hash. */
  search?: SearchAttributes & { term: string };
  timing?: {
    navigation: 'hard' | 'soft';
    outcome: 'ready' | 'timed-out' | 'left';
  };
}

/** An event that is stored, or the reason why it is not. */
export type Acceptance =
  { event: AcceptedEvent } | { rejected: RejectionReason };
