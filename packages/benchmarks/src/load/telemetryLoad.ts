import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** What was sent and how it was answered. Times in ms. */
export interface LoadResult {
  seconds: number;
  acknowledgedBatches: number;
  acknowledgedEvents: number;
  /** Those of the warm-up as well. */
  allAcknowledgedEvents: number;
  /** Answers other than 200, and cut connections. */
  refused: number;
  /** Of the answers during the measured time. */
  latenciesMs: number[];
}

/** A load of `POST /telemetry`. */
export interface TelemetryLoad {
  url: string;
  /** The senders; each connection goes on with the next one. */
  tokens: readonly string[];
  connections: number;
  eventsPerBatch: number;
  warmUpMs: number;
  measuredMs: number;
}

/**
 * Sends batches over a number of connections as fast as they are answered.
 * Bodies are made once; only the batch's id and time differ. Everything that
 * is acknowledged counts, the warm-up apart in `seconds` and `latenciesMs`.
 */
export async function sendTelemetry(load: TelemetryLoad): Promise<LoadResult> {
  const pool = new Pool(load.url, {
    connections: load.connections,
    pipelining: 1,
  });
  const bodies = bodiesOf(load.eventsPerBatch);
  const state = { measuring: false, ended: false };
  const result = {
    seconds: 0,
    acknowledgedBatches: 0,
    acknowledgedEvents: 0,
    allAcknowledgedEvents: 0,
    refused: 0,
    latenciesMs: new Array<number>(),
  };
  let sent = 0;
  const send = async () => {
    const index = sent++;
    const start = performance.now();
    const status = await post(pool, {
      token: load.tokens[index % load.tokens.length],
      body: bodies(index),
    });
    if (status !== 200) {
      result.refused += 1;
      return;
    }
    result.allAcknowledgedEvents += load.eventsPerBatch;
    if (!state.measuring) return;
    result.acknowledgedBatches += 1;
    result.acknowledgedEvents += load.eventsPerBatch;
    result.latenciesMs.push(performance.now() - start);
  };
  const connections = Array.from({ length: load.connections }, async () => {
    while (!state.ended) await send();
  });

  await sleep(load.warmUpMs);
  const start = performance.now();
  state.measuring = true;
  await sleep(load.measuredMs);
  state.measuring = false;
  result.seconds = (performance.now() - start) / 1000;
  state.ended = true;
  await Promise.all(connections);
  await pool.close();
  return result;
}

/** The path that the load is sent to. */
export const TELEMETRY_PATH = '/api/adoption-health/telemetry';

function post(
  pool: Pool,
  options: { token: string; body: string },
): Promise<number> {
  return new Promise(resolve => {
    let status = 0;
    pool.dispatch(
      {
        path: TELEMETRY_PATH,
        method: 'POST',
        headers: {
          authorization: `Bearer ${options.token}`,
          'content-type': 'application/json',
        },
        body: options.body,
      },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: () => {},
        onResponseEnd: () => resolve(status),
        onResponseError: () => resolve(0),
      },
    );
  });
}

const VARIANTS = 50;

/** Bodies whose events were serialised before the load began. */
function bodiesOf(eventsPerBatch: number): (index: number) => string {
  const at = new Date().toISOString();
  const ends = Array.from({ length: VARIANTS }, (_, variant) => {
    const events = Array.from({ length: eventsPerBatch }, (_unused, index) =>
      telemetryEvent(at, variant * eventsPerBatch + index),
    );
    return `","events":${JSON.stringify(events)}}`;
  });
  return index =>
    `{"batchId":"${randomUUID()}","sentAt":"${new Date().toISOString()}${ends[index % VARIANTS]}`;
}

/** Like what browsers send: pages, timings, clicks and searches. */
function telemetryEvent(at: string, index: number): object {
  const kind = index % 20;
  const subject = `/catalog/default/component/service-${index % 997}`;
  const context = { pluginId: 'catalog', extensionId: 'page:catalog/entity' };
  if (kind < 4) {
    return {
      type: 'timing',
      at,
      metric: 'page_ready',
      route: subject,
      pluginId: 'catalog',
      navigation: kind === 0 ? 'hard' : 'soft',
      ms: 400 + ((index * 37) % 6_000),
      outcome: 'ready',
    };
  }
  if (kind < 6) {
    const attributes = { outcome: 'clicked', rank: 1 + (index % 5) };
    return {
      at,
      action: 'search',
      subject: `term ${index % 101}`,
      value: index % 30,
      attributes,
      context: { pluginId: 'search', extensionId: 'page:search' },
    };
  }
  return kind < 9
    ? { at, action: 'click', subject: 'Edit', attributes: { to: '/' }, context }
    : { at, action: 'navigate', subject, attributes: {}, context };
}
