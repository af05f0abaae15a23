import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';

/** npm may wait for ever for an answer that got lost. */
const timeoutMs = 5 * 60_000;

/**
 * Installs npm packages into a folder of their own, which need not exist.
 *
 * @param {string} folder
 * @param {object} wanted
 * @param {Record<string, string>} wanted.dependencies - name to version
 * @param {Record<string, string>} [wanted.overrides] - of what those need
 */
export async function npmInstall(folder, wanted) {
  await mkdir(folder, { recursive: true });
  const manifest = JSON.stringify({ private: true, ...wanted }, null, 2);
  await writeFile(path.join(folder, 'package.json'), `${manifest}\n`);
  // Under `npm start` npm tells where it is itself; it need not be on the PATH.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('npm-cli.js')
    ? [process.execPath, npm]
    : ['npm'];
  const args = [
    ...first,
    'install',
    `--prefix=${folder}`,
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=http',
  ];
  const options = { name: 'npm-install', cwd: folder, timeoutMs };
  let outcome = await runCommand(command, args, options);
  if (outcome.code !== 0) outcome = await runCommand(command, args, options);
  if (outcome.code === 0) return;
  const names = Object.keys(wanted.dependencies).join(', ');
  throw new ExplainedError(
    `npm could not fetch ${names}: check the network and npm's registry setting, then start again.`,
    { details: outcome.lines.slice(-15).join('\n') },
  );
}
