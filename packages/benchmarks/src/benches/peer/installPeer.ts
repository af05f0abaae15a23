import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { BenchRun } from '../../Bench';

const execute = promisify(execFile);
const PACKAGE =
  '@red-hat-developer-hub/backstage-plugin-adoption-insights-backend';
/** Newer ones ask for a package that was not published with them. */
const VERSION = '1.0.1';
const PATIENCE_MS = 10 * 60_000;

/** The peer, or why it could not be installed. */
export type InstalledPeer =
  | { kind: 'installed'; module: string; version: string }
  | { kind: 'unavailable'; reason: string };

/** Installs the published peer into a folder that goes when the bench ends. */
export async function installPeer(run: BenchRun): Promise<InstalledPeer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-peer-'));
  run.atEnd(() => rm(folder, { recursive: true, force: true }));
  const manifest = { private: true, dependencies: { [PACKAGE]: VERSION } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  try {
    await execute(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund'],
      { cwd: folder, timeout: PATIENCE_MS },
    );
    const module = createRequire(path.join(folder, 'index.js'));
    return {
      kind: 'installed',
      module: module.resolve(PACKAGE),
      version: VERSION,
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const said = /npm error (?!code )(.*)/.exec(text)?.[1];
    return { kind: 'unavailable', reason: said ?? text.split('\n')[0] };
  }
}
