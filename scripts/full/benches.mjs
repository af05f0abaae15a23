#!/usr/bin/env node
import path from 'node:path';
import { Checks } from '../lib/checks.mjs';
import { checkCommand } from '../lib/commandCheck.mjs';
import { installDependencies } from '../lib/dependencies.mjs';
import { root } from '../lib/paths.mjs';
import { onePassed } from '../lib/results.mjs';
import { runUnderToolchain } from '../lib/toolchain.mjs';

/** The peer comes from the network: it is run only when it is asked for. */
const offline = [
  'ingest',
  'rollup',
  'importing',
  'storage',
  'questions',
  'distinct',
  'percentiles',
  'sweep',
  'entityCard',
  'blackHole',
];

/** Every bench runs to its end, in small: what they measure is not judged. */
await runUnderToolchain(import.meta.url, { main });

async function main() {
  process.env.CI = 'true';
  const checks = new Checks();
  const ready = await checks.run('Dependencies', async report => {
    await installDependencies(report);
    return onePassed;
  });
  for (const name of offline) {
    await checks.run(
      `Bench ${name}, in small`,
      () =>
        checkCommand(`bench-${name}`, process.execPath, [
          path.join(root, 'scripts/bench.mjs'),
          ...[name, '--quick'],
        ]),
      [ready],
    );
  }
  return checks.close();
}
