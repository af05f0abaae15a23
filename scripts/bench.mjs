import { spawn } from 'node:child_process';
import path from 'node:path';
import { readCommandLine } from './lib/commandLine.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { atShutdown } from './lib/shutdown.mjs';
import { runUnderToolchain } from './lib/toolchain.mjs';

/** Lets Node run TypeScript. */
const transform = 'node_modules/@backstage/cli/config/nodeTransform.cjs';

const { values, positionals } = readCommandLine({
  command: 'yarn bench',
  help: `
yarn bench NAME ...      measures; prints a JSON line per figure
yarn bench --all         everything, one after the other (about an hour)
yarn bench --list        what can be measured
  --quick                small and short: shows that a bench works, no more
  --write FILE           also puts the tables into FILE, between its markers

What the figures mean, and what they were: docs/benchmarks.md
`,
  options: {
    all: { type: 'boolean' },
    list: { type: 'boolean' },
    quick: { type: 'boolean' },
    write: { type: 'string' },
  },
  positionals: true,
});

await runUnderToolchain(import.meta.url, { main });

async function main() {
  if (!values.list) await installDependencies(text => console.error(text));
  const { write, ...flags } = values;
  const code = await attached(process.execPath, [
    ...['--require', path.join(root, transform)],
    path.join(root, 'packages/benchmarks/src/main.ts'),
    ...positionals,
    ...Object.keys(flags).map(flag => `--${flag}`),
    ...(write ? ['--write', path.resolve(write)] : []),
  ]);
  if (write) {
    await attached('prettier', ['--log-level=warn', '--write', write]);
  }
  return code;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function attached(command, args) {
  const child = spawn(command, args, { stdio: 'inherit' });
  atShutdown(() => child.kill());
  return new Promise(resolve => {
    child.once('error', () => resolve(127));
    child.once('close', code => resolve(code ?? 1));
  });
}
