import { parseArgs } from 'node:util';
import { ExplainedError, printError } from './explainedError.mjs';

/**
 * Reads a script's options. Prints the help and ends when asked to, and ends
 * with one sentence for an option that does not exist.
 *
 * @template {import('node:util').ParseArgsOptionsConfig} Options
 * @param {object} spec
 * @param {string} spec.command - as a person types it
 * @param {string} spec.help
 * @param {Options} spec.options - `--help` comes on top
 * @param {boolean} [spec.positionals] - whether other words are allowed
 */
export function readCommandLine({ command, help, options, positionals }) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help.trim());
    process.exit(0);
  }
  try {
    return parseArgs({ args, options, allowPositionals: positionals ?? false });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [reason] = text.split('. ');
    printError(
      new ExplainedError(
        `${reason}: \`${command} --help\` lists what there is.`,
      ),
    );
    return process.exit(2);
  }
}
