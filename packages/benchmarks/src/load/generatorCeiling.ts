import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { LoadResult, sendTelemetry, TelemetryLoad } from './telemetryLoad';

/** What a load reaches against a server that does nothing but answer. */
export async function generatorCeiling(
  load: Omit<TelemetryLoad, 'url'>,
): Promise<LoadResult> {
  const server = fork(
    resolvePackagePath('benchmarks', 'src/load/answeringServer.mjs'),
    { execArgv: [] },
  );
  try {
    const [address] = await once(server, 'message');
    const url = `http://127.0.0.1:${address.port}`;
    return await sendTelemetry({ ...load, url });
  } finally {
    server.disconnect();
  }
}
