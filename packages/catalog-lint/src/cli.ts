import { run } from './run';

/** Runs the linter as the process it is in: arguments, output, exit code. */
export async function runCli(): Promise<void> {
  process.stdout.on('error', endQuietly);
  const cwd = process.cwd();
  const { exitCode, stdout, stderr } = await run(process.argv.slice(2), {
    cwd,
    root: process.env.GITHUB_WORKSPACE || cwd,
  });
  process.exitCode = exitCode;
  process.stderr.write(stderr);
  process.stdout.write(stdout);
}

/** Whoever reads may stop early, as `head` does. */
function endQuietly(error: Error): void {
  if (!('code' in error && error.code === 'EPIPE')) {
    throw error;
  }
}
