import * as bufferLimits from '../buffer/bufferLimits';
import { Clock, SendRequest } from '../buffer/bufferOptions';
import { batchBody } from './batchBody';
import { isReceipt } from './isReceipt';
import { retryAfterMs } from './retryAfterMs';
import { SendOutcome } from './SendOutcome';

/** Sends a batch once and says what came of it. Does not reject. */
export async function postBatch(
  request: SendRequest,
  options: { url: string; fetch: typeof fetch; clock: Clock },
): Promise<SendOutcome> {
  const { batch, token, keepalive } = request;
  const { url, clock } = options;
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), bufferLimits.attemptMs);
  try {
    const response = await options.fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: batchBody(batch, clock()),
      keepalive,
      signal: timeout.signal,
    });
    return await readOutcome(response, { batchId: batch.id, now: clock() });
  } catch {
    return { kind: 'retry', doubtful: true };
  } finally {
    clearTimeout(timer);
  }
}

async function readOutcome(
  response: Response,
  { batchId, now }: { batchId: string; now: number },
): Promise<SendOutcome> {
  const { status, ok } = response;
  if (ok) {
    const receipt: unknown = await response.json();
    return isReceipt(receipt, batchId)
      ? { kind: 'receipt', receipt }
      : { kind: 'retry', doubtful: true };
  }
  if (status === 401) {
    return { kind: 'unauthorized' };
  }
  if (status === 413) {
    return { kind: 'too-large' };
  }
  const isNotStored = status === 404 || status === 429;
  if (status >= 400 && status < 500 && status !== 408 && !isNotStored) {
    return { kind: 'refused' };
  }
  return {
    kind: 'retry',
    // 404: a backend that is starting has no routes yet.
    doubtful: !isNotStored,
    retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now),
  };
}
