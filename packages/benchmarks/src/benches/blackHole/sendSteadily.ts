import { setTimeout as sleep } from 'node:timers/promises';
import { buildBatch, sendBatch } from 'testbed';

/** Some 600 browsers that are used at once, each flushing every minute. */
const BATCHES_PER_SECOND = 10;
const EVENTS_PER_BATCH = 20;

/** How the telemetry of a while was answered. */
export interface TelemetryAnswers {
  stored: number;
  refused: number;
  /** The longest that a sender waited for its answer. */
  longestMs: number;
}

/**
 * Sends telemetry at a steady pace, whether or not it is answered, as browsers
 * do that know nothing of one another. Resolves when all is answered.
 */
export async function sendSteadily(options: {
  url: string;
  tokens: readonly string[];
  seconds: number;
}): Promise<TelemetryAnswers> {
  const { url, tokens, seconds } = options;
  const answers: TelemetryAnswers = { stored: 0, refused: 0, longestMs: 0 };
  const sendOne = async (token: string) => {
    const batch = buildBatch({ events: EVENTS_PER_BATCH });
    const answer = await sendBatch({ url, token, batch });
    if (answer.kind === 'acknowledged') answers.stored += 1;
    else if (answer.status === 503) answers.refused += 1;
    else throw new Error(`POST /telemetry answered ${answer.status}`);
    answers.longestMs = Math.max(answers.longestMs, answer.tookMs);
  };
  const sent: Promise<void>[] = [];
  for (let index = 0; index < seconds * BATCHES_PER_SECOND; index++) {
    sent.push(sendOne(tokens[index % tokens.length]));
    await sleep(1000 / BATCHES_PER_SECOND);
  }
  await Promise.all(sent);
  return answers;
}
