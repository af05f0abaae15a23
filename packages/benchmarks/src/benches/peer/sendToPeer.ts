import { Pool } from 'undici';

/** How a load on the peer is shaped. */
export interface PeerLoad {
  url: string;
  token: string;
  connections: number;
  eventsPerBatch: number;
  /** How long batches are sent for. */
  forMs: number;
}

/** Sends what the peer's own frontend sends; answers what it acknowledged. */
export async function sendToPeer(load: PeerLoad): Promise<number> {
  const { url, token, connections, eventsPerBatch, forMs } = load;
  const pool = new Pool(url, { connections });
  const body = JSON.stringify(
    Array.from({ length: eventsPerBatch }, (_, index) => ({
      action: 'navigate',
      subject: `/catalog/default/component/service-${index}`,
      attributes: {},
      context: {
        pluginId: 'catalog',
        extension: 'App',
        routeRef: 'catalog:entity',
        userId: 'user:default/person-0',
        userName: 'user:default/person-0',
        timestamp: new Date().toISOString(),
      },
    })),
  );
  let acknowledged = 0;
  const end = performance.now() + forMs;
  const send = async () => {
    const answer = await pool.request({
      path: '/api/adoption-insights/events',
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body,
    });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) {
      throw new Error(`The peer answered ${answer.statusCode}: ${text}`);
    }
    acknowledged += eventsPerBatch;
  };
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) await send();
    }),
  );
  await pool.destroy();
  return acknowledged;
}
