import { accessSync, constants, readdirSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './lib/command.mjs';
import { readCommandLine } from './lib/commandLine.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { Progress } from './lib/progress.mjs';
import { runUnderToolchain } from './lib/toolchain.mjs';

const folder = path.join(root, 'scripts/full');

readCommandLine({
  command: 'npm run test:full --',
  options: {},
  help: `
npm run test:full

What takes too long for every change: runs each executable script in
scripts/full and adds up their closing lines "N passed, M failed".
`,
});

await runUnderToolchain(import.meta.url, { main });

async function main() {
  await new Progress().step('Dependencies', installDependencies);
  let passed = 0;
  let failed = 0;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.mjs') || !isExecutable(file)) continue;
    const name = path.basename(file, '.mjs');
    console.log(`\n${name}`);
    const counts = await runScript(name);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(path.join(folder, file), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
async function runScript(name) {
  const { code, lines } = await runCommand(
    process.execPath,
    [path.join(folder, `${name}.mjs`)],
    { name: `full-${name}`, onLine: line => console.log(line) },
  );
  const closing = /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1) ?? '');
  if (!closing) return { passed: 0, failed: 1 };
  const [, passed, failed] = closing.map(Number);
  // A script that fails although its checks passed did not clean up.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
