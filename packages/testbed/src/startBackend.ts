import { ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { backendConfig } from './backendConfig';
import { freePort } from './freePort';
import { PostgresConnection } from './postgresSupervisor/Supervisor';

const HEALTH = '/.backstage/health/v1/readiness';
const READY_MS = 120_000;
const POLL_MS = 50;
const POLITE_STOP_MS = 20_000;

/** A backend that runs in a process of its own. */
export interface TestBackend {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the process is gone, whoever ended it. */
  readonly exited: Promise<{ code?: number; signal?: NodeJS.Signals }>;
  /** What it wrote so far, but for answers about its health. */
  log(): string;
  memory(): Promise<NodeJS.MemoryUsage>;
  /** Sends a signal and waits for the end; SIGTERM unless told otherwise. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** What a backend is started with. */
export interface BackendOptions {
  /** Where its databases are: a server, or a proxy before it. */
  connection: PostgresConnection;
  /** Default: a free one. */
  port?: number;
  /** App-config laid over the testbed's own. */
  config?: JsonObject;
  /** Backends with one prefix are replicas: they share their databases. */
  databasePrefix?: string;
  /** Environment added to this process' own. */
  env?: Record<string, string>;
  /** Flags for Node, e.g. `--max-old-space-size=512`. */
  nodeFlags?: string[];
}

/**
 * Starts a backend with Adoption Health, auth, permission (everything allowed),
 * an empty catalog and a bystander plugin; resolves when it is ready. It ends
 * with this process.
 */
export async function startBackend(
  options: BackendOptions,
): Promise<TestBackend> {
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'testbed-backend-'));
  const configFile = path.join(folder, 'app-config.json');
  const config = await backendConfig({
    url,
    port,
    connection: options.connection,
    databasePrefix: options.databasePrefix ?? 'portal_',
    folder,
    overrides: options.config ?? {},
  });
  await writeFile(configFile, JSON.stringify(config), { mode: 0o600 });

  const child = spawn(
    process.execPath,
    [
      ...(options.nodeFlags ?? []),
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      resolvePackagePath('testbed', 'src/backendProcess/main.ts'),
      '--config',
      configFile,
    ],
    {
      cwd: resolvePackagePath('testbed'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '',
        LOG_LEVEL: 'info',
        // Compiled once for all starts.
        NODE_COMPILE_CACHE: path.join(os.tmpdir(), 'testbed-compile-cache'),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const backend = watched(child, { url, port, folder });
  await ready(backend);
  return backend;
}

function watched(
  child: ChildProcess,
  place: { url: string; port: number; folder: string },
): TestBackend {
  const { folder, ...address } = place;
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', text => output.push(text));
  }
  const exited = new Promise<{ code?: number; signal?: NodeJS.Signals }>(
    resolve => {
      child.once('error', error => {
        output.push(String(error));
        resolve({ code: 127 });
      });
      child.once('exit', (code, signal) =>
        resolve({ code: code ?? undefined, signal: signal ?? undefined }),
      );
    },
  ).finally(() => rm(folder, { recursive: true, force: true }));
  return {
    ...address,
    pid: child.pid ?? 0,
    exited,
    log: () =>
      output
        .join('')
        .split('\n')
        .filter(line => !line.includes(HEALTH))
        .join('\n'),
    memory: () => askMemory(child),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const force = setTimeout(() => child.kill('SIGKILL'), POLITE_STOP_MS);
      await exited;
      clearTimeout(force);
    },
  };
}

function askMemory(child: ChildProcess): Promise<NodeJS.MemoryUsage> {
  const asked = new AbortController();
  const { signal } = asked;
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error('The backend is gone');
  });
  const said = (async () => {
    for await (const [message] of on(child, 'message', { signal })) {
      // The loader of TypeScript speaks on the same channel.
      if (message.type === 'memory') return message.usage;
    }
    return undefined;
  })();
  child.send('memory');
  return Promise.race([said, gone]).finally(() => asked.abort());
}

async function ready(backend: TestBackend): Promise<void> {
  let gone = false;
  backend.exited.then(() => {
    gone = true;
  });
  const start = performance.now();
  while (!gone && performance.now() - start < READY_MS) {
    if (await answers(`${backend.url}${HEALTH}`)) return;
    await sleep(POLL_MS);
  }
  await backend.stop('SIGKILL');
  throw new Error(`The backend did not start:\n${backend.log().slice(-4000)}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
