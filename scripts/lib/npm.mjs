import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ExplainedError } from './explainedError.mjs';

const execute = promisify(execFile);

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
  const args = [
    'install',
    `--prefix=${folder}`,
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // Under `npm start` npm tells where it is itself; it need not be on the PATH.
  const npm = process.env.npm_execpath;
  const [command, commandArgs] = npm?.endsWith('npm-cli.js')
    ? [process.execPath, [npm, ...args]]
    : ['npm', args];
  try {
    await execute(command, commandArgs, {
      cwd: folder,
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const names = Object.keys(wanted.dependencies).join(', ');
    throw new ExplainedError(
      `npm could not fetch ${names}: check the network and npm's registry setting, then start again.`,
      { details: String(error instanceof Error ? error.message : error) },
    );
  }
}
