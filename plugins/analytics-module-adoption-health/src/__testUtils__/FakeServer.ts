import { SendRequest } from '../buffer/bufferOptions';
import { addCounts, DropCounts } from '../buffer/tally';
import { tokenClaims } from '../buffer/tokenClaims';
import { SendOutcome } from '../delivery/SendOutcome';

/** What the next requests meet. */
export type ServerMood =
  | 'well'
  /** Stores the batch; the answer is lost on the way. */
  | 'answer-lost'
  /** Answers 503 before anything is stored. */
  | 'busy'
  /** Cannot be reached. */
  | 'gone'
  /** Refuses every token. */
  | 'distrustful'
  /** Refuses whatever is larger than one event. */
  | 'narrow'
  /** Refuses everything for good. */
  | 'hostile'
  /** Stores all but the first event of a batch. */
  | 'picky';

/** One stored event. */
export interface StoredRow {
  userRef: string;
  subject: string;
}

/** Keeps what it is sent, once per person and batch id, like the real one. */
export class FakeServer {
  mood: ServerMood = 'well';
  readonly rows: StoredRow[] = [];
  /** What browsers said they had lost, with batches stored. */
  reported: DropCounts = {};
  /** Every request that arrived, in order. */
  readonly requests: SendRequest[] = [];
  /** Ids of the batches that were stored. */
  readonly stored = new Set<string>();
  private readonly batches = new Set<string>();

  async receive(request: SendRequest): Promise<SendOutcome> {
    this.requests.push(request);
    switch (this.mood) {
      case 'well':
        return this.store(request);
      case 'answer-lost':
        this.store(request);
        return { kind: 'retry', doubtful: true };
      case 'busy':
        return { kind: 'retry', doubtful: true, retryAfterMs: 7_000 };
      case 'gone':
        throw new Error('Failed to fetch');
      case 'distrustful':
        return { kind: 'unauthorized' };
      case 'narrow':
        return request.batch.events.length > 1
          ? { kind: 'too-large' }
          : this.store(request);
      case 'hostile':
        return { kind: 'refused' };
      default:
        return this.store(request, 1);
    }
  }

  private store({ batch, token }: SendRequest, rejections = 0): SendOutcome {
    const userRef = tokenClaims(token).sub ?? '';
    const key = `${userRef} ${batch.id}`;
    const subjects = batch.events.map(event => subjectOf(event.json));
    const receipt = { batchId: batch.id, stored: 0, duplicate: 0 };
    if (this.batches.has(key)) {
      const duplicate = subjects.length;
      return {
        kind: 'receipt',
        receipt: { ...receipt, duplicate, rejected: [] },
      };
    }
    this.batches.add(key);
    this.stored.add(batch.id);
    this.reported = addCounts(this.reported, batch.dropped);
    const kept = subjects.slice(rejections);
    this.rows.push(...kept.map(subject => ({ userRef, subject })));
    const rejected = subjects
      .slice(0, rejections)
      .map((_, index) => ({ index, reason: 'malformed' as const }));
    return {
      kind: 'receipt',
      receipt: { ...receipt, stored: kept.length, rejected },
    };
  }
}

function subjectOf(json: string): string {
  const event: { subject: string } = JSON.parse(json);
  return event.subject;
}
