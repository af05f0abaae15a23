import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

const PATH =
  '/api/catalog/entities/by-query?limit=20&filter=kind%3Dcomponent&orderField=metadata.name';
/** Leaves the processor time in between, as people do. */
const PAUSE_MS = 20;

/** Asks for a page of the catalog, again and again; times in ms. */
export async function askCatalog(options: {
  url: string;
  token: string;
  seconds: number;
}): Promise<number[]> {
  const { url, token, seconds } = options;
  const pool = new Pool(url, { connections: 1 });
  const times: number[] = [];
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    const askedMs = performance.now();
    const answer = await pool.request({
      path: PATH,
      method: 'GET',
      headers: { authorization: `Bearer ${token}` },
    });
    await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) {
      throw new Error(`GET ${PATH} answered ${answer.statusCode}`);
    }
    times.push(performance.now() - askedMs);
    await sleep(PAUSE_MS);
  }
  await pool.close();
  return times;
}
