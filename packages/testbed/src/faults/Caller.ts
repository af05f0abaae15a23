import { buildBatch, sendBatch } from '../sendBatch';
import { signedInAs } from '../signedInAs';

/** Whoever asks gives up then; so an answer came within five seconds. */
const PATIENCE_MS = 5_000;

/** An answer, reduced to what tests look at. */
export interface Answer {
  status: number;
  retryAfter?: string;
  text: string;
}

const yesterday = () =>
  new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Questions that need the database; each by GET. */
export const questions = [
  `/adoption/summary?to=${yesterday()}`,
  `/adoption/series?metric=wau&from=${yesterday()}&to=${yesterday()}`,
  '/freshness/summary',
  `/performance/summary?to=${yesterday()}`,
  '/context',
  '/brief?format=json',
];

/** A person who calls a backend and waits five seconds at most. */
export class Caller {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn(url: string): Promise<Caller> {
    return new Caller(url, await signedInAs('user:default/caller'));
  }

  /** `POST /telemetry` with a new batch. Throws where nothing comes in time. */
  async post(options: { events?: number } = {}): Promise<Answer> {
    const answer = await inTime('POST /telemetry', signal =>
      sendBatch({
        url: this.#url,
        token: this.#token,
        batch: buildBatch(options),
        signal,
      }),
    );
    return answer.kind === 'acknowledged' ? { status: 200, text: '' } : answer;
  }

  /** A GET of the plugin. Throws where nothing comes in time. */
  get(path: string): Promise<Answer> {
    return this.#fetch(`/api/adoption-health${path}`);
  }

  /** Some other plugin of the same portal. */
  askBystander(): Promise<Answer> {
    return this.#fetch('/api/bystander/answer');
  }

  #fetch(path: string): Promise<Answer> {
    return inTime(`GET ${path}`, async signal => {
      const response = await fetch(`${this.#url}${path}`, {
        headers: { authorization: `Bearer ${this.#token}` },
        signal,
      });
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after') ?? undefined,
        text: await response.text(),
      };
    });
  }
}

async function inTime<Result>(
  call: string,
  make: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  try {
    return await make(AbortSignal.timeout(PATIENCE_MS));
  } catch (error) {
    throw new Error(`No answer to ${call} in time: ${error}`);
  }
}
