import { resolve } from 'node:path';

import { name, version } from '../package.json';
import { Command, parseCommand, USAGE } from './command';
import { findFiles, FoundPath } from './files/findFiles';
import { parseOwners } from './files/parseOwners';
import { readText } from './files/readText';
import { formatGithub } from './format/formatGithub';
import { formatJson } from './format/formatJson';
import { formatText } from './format/formatText';
import { Report } from './format/report';
import { DescriptorFile } from './lint/DescriptorFile';
import { lintFiles } from './lint/lintFiles';
import { Problem } from './lint/Problem';
import { UsageError } from './UsageError';

/** The surroundings of a run. */
export interface Surroundings {
  cwd: string;
  /** The folder of the checkout; paths of annotations are relative to it. */
  root: string;
}

/** What a run prints and how it exits. */
export interface RunResult {
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

type LintCommand = Extract<Command, { kind: 'lint' }>;

/**
 * Runs a command line. Bad usage and files that cannot be read are results, a
 * sentence each; only a defect of the linter throws.
 */
export async function run(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<RunResult> {
  try {
    const command = parseCommand(args);
    switch (command.kind) {
      case 'help':
        return { exitCode: 0, stdout: USAGE, stderr: '' };
      case 'version':
        return { exitCode: 0, stdout: `${version}\n`, stderr: '' };
      default:
        return await lint(command, surroundings);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      const stderr = `${name}: ${error.message}\n`;
      return { exitCode: 2, stdout: '', stderr };
    }
    throw error;
  }
}

async function lint(
  command: LintCommand,
  surroundings: Surroundings,
): Promise<RunResult> {
  const { cwd } = surroundings;
  const { requiredFields } = command;
  const owners = await readOwners(command, cwd);
  const found = await findFiles(command.paths, { cwd });
  const { files, problems } = await readFiles(found, cwd);
  const report = {
    files: files.length,
    problems: [...problems, ...lintFiles(files, { owners, requiredFields })],
  };
  return {
    exitCode: exitCodeOf(report.problems),
    stdout: print(report, { ...surroundings, format: command.format }),
    stderr: '',
  };
}

async function readOwners(
  { ownersFile }: LintCommand,
  cwd: string,
): Promise<string[] | undefined> {
  if (ownersFile === undefined) {
    return undefined;
  }
  const reading = await readText(resolve(cwd, ownersFile));
  if (reading.kind === 'unreadable') {
    throw new UsageError(`${ownersFile}: ${reading.message}`);
  }
  return parseOwners(reading.text, ownersFile);
}

async function readFiles(
  found: readonly FoundPath[],
  cwd: string,
): Promise<{ files: DescriptorFile[]; problems: Problem[] }> {
  const files: DescriptorFile[] = [];
  const problems: Problem[] = [];
  for (const one of found) {
    const { path } = one;
    const reading =
      one.kind === 'file' ? await readText(resolve(cwd, path)) : one;
    if (one.kind === 'file' && reading.kind === 'text') {
      files.push({ path, text: reading.text, origin: one.origin });
    } else if (reading.kind === 'unreadable') {
      const { message } = reading;
      const problem = { file: path, line: 1, rule: 'unreadable', message };
      problems.push({ ...problem, severity: 'error' });
    }
  }
  return { files, problems };
}

function exitCodeOf(problems: readonly Problem[]): 0 | 1 | 2 {
  if (problems.some(({ severity }) => severity === 'error')) {
    return 2;
  }
  return problems.some(({ severity }) => severity === 'stale') ? 1 : 0;
}

function print(
  report: Report,
  options: Surroundings & { format: LintCommand['format'] },
): string {
  switch (options.format) {
    case 'json':
      return formatJson(report);
    case 'github':
      return formatGithub(report, options);
    default:
      return formatText(report);
  }
}
