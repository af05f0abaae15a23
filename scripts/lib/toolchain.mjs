import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ExplainedError } from './explainedError.mjs';
import { npmInstall } from './npm.mjs';
import { root, toolchainDir } from './paths.mjs';
import { runMain } from './shutdown.mjs';

const execute = promisify(execFile);

/** What Backstage supports; anything else is left alone and ours is used. */
const supportedNodeMajors = [22, 24];
/** From here on better-sqlite3 12 aborts the process at garbage collection. */
const brokenNode24Minor = 19;
const suitableNodes = `Node 22, or 24 before 24.${brokenNode24Minor}`;
const ownNodeVersion = '24.18.1';
const yarnMajor = 4;
const ownYarnVersion = '4.18.1';

/**
 * Runs a script's main function under a Node that Backstage supports, with
 * Yarn on the PATH. A machine that lacks either gets it from npm packages in
 * `.toolchain/`; what is there already is used.
 *
 * @param {string} scriptUrl - `import.meta.url` of the script
 * @param {object} steps
 * @param {() => Promise<void>} [steps.check] - rejects when there is no point
 *   in going on; comes before anything is fetched
 * @param {() => Promise<number | undefined>} steps.main - resolves to the exit
 *   code
 */
export async function runUnderToolchain(scriptUrl, { check, main }) {
  await runMain(async () => {
    await check?.();
    if (!isSupportedNode(process.versions.node)) {
      return rerun(await provideNode(), fileURLToPath(scriptUrl));
    }
    // Trust whom the machine trusts: a company's proxy, for instance.
    process.env.NODE_USE_SYSTEM_CA ??= '1';
    prependToPath(path.dirname(process.execPath));
    await provideYarn();
    // Last, so that they go before a Node or a tool of another version.
    prependToPath(path.dirname(process.execPath));
    prependToPath(path.join(root, 'node_modules/.bin'));
    provideHeaders();
    return main();
  });
}

/** @param {string} version */
function isSupportedNode(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (
    supportedNodeMajors.includes(major) &&
    !(major === 24 && minor >= brokenNode24Minor)
  );
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}

/** @returns the path of our own Node, fetched if need be */
async function provideNode() {
  const found = await findOwnNode();
  if (found) return found;

  console.log(
    `This is Node ${process.versions.node}, the portal needs ${suitableNodes}: ` +
      `fetching ${ownNodeVersion} ...`,
  );
  await addToToolchain(nodePackage(), ownNodeVersion);
  const fetched = await findOwnNode();
  if (fetched) return fetched;
  throw new ExplainedError(
    `The Node ${ownNodeVersion} from npm does not run on this machine: ` +
      `install ${suitableNodes}, and start again.`,
  );
}

/**
 * npm's `node` package only fetches this one, in an install script that npm
 * may refuse to run: so we ask for it directly.
 */
function nodePackage() {
  return `node-${process.platform}-${process.arch}`;
}

async function findOwnNode() {
  const candidates = [
    path.join(toolchainDir, 'node_modules', nodePackage(), 'bin/node'),
    path.join(toolchainDir, 'node_modules/node/bin/node'),
  ];
  for (const candidate of candidates) {
    const version = await versionOf(candidate);
    if (isSupportedNode(version)) return candidate;
  }
  return undefined;
}

/** Puts a Yarn 4 on the PATH, unless the one that is there is a Yarn 4. */
async function provideYarn() {
  if (majorOf(await versionOf('yarn')) === yarnMajor) return;

  const bin = path.join(toolchainDir, 'node_modules/.bin');
  const own = path.join(bin, 'yarn');
  if (!existsSync(own)) {
    console.log(`Fetching Yarn ${ownYarnVersion} ...`);
    await addToToolchain('@yarnpkg/cli-dist', ownYarnVersion);
  }
  if (majorOf(await versionOf(own)) !== yarnMajor) {
    throw new ExplainedError(
      `The Yarn in ${bin} does not run: delete ${toolchainDir} and start again.`,
    );
  }
  prependToPath(bin);
}

/** @param {string} folder */
function prependToPath(folder) {
  const rest = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(entry => entry !== folder);
  process.env.PATH = [folder, ...rest].join(path.delimiter);
}

/**
 * Native modules are compiled against the headers beside the running Node, so
 * that nothing has to be downloaded. A setting that fits is respected; npm's
 * own configuration may carry one that was made for another Node.
 */
function provideHeaders() {
  const prefix = path.resolve(path.dirname(process.execPath), '..');
  const beside = [
    prefix,
    path.join(prefix, `node_modules/${nodePackage()}`),
  ].find(hasHeadersOfThisNode);
  const chosen = process.env.npm_config_nodedir;
  if (chosen && hasHeadersOfThisNode(chosen)) return;
  if (beside) process.env.npm_config_nodedir = beside;
  else delete process.env.npm_config_nodedir;
}

/** @param {string} folder */
function hasHeadersOfThisNode(folder) {
  const file = path.join(folder, 'include/node/node_version.h');
  if (!existsSync(file)) return false;
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(
    readFileSync(file, 'utf8'),
  )?.[1];
  return Number(major) === majorOf(process.versions.node);
}

/**
 * @param {string} command
 * @returns its version, or '' when it does not exist or does not work here
 */
async function versionOf(command) {
  try {
    const { stdout } = await execute(command, ['--version'], {
      cwd: root,
      env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
      timeout: 30_000,
    });
    return stdout.trim();
  } catch {
    return '';
  }
}

/**
 * @param {string} name
 * @param {string} version
 */
async function addToToolchain(name, version) {
  const manifest = path.join(toolchainDir, 'package.json');
  const { dependencies = {} } = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8'))
    : {};
  await npmInstall(toolchainDir, {
    dependencies: { ...dependencies, [name]: version },
  });
}

/**
 * Runs the same script with the same arguments under another Node.
 *
 * @param {string} node
 * @param {string} script
 * @returns {Promise<number>} its exit code
 */
function rerun(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    // Tells the inner process that somebody waits for it (see shutdown.mjs).
    env: { npm_lifecycle_event: 'rerun', ...process.env },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.removeAllListeners(signal);
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(resolve => {
    child.once('error', () => resolve(126));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 143 : 1)));
  });
}
