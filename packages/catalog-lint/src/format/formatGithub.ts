import { relative, resolve, sep } from 'node:path';
import { Problem } from '../lint/Problem';
import { fixSentence } from './fixSentence';
import { Report, summaryLine } from './report';

const COMMANDS = { error: 'error', stale: 'error', notice: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions, which annotate the lines of a change.
 *
 * @param place - `root` is the folder of the checkout, which GitHub resolves
 *   files against; `cwd` is what the paths of problems are relative to
 */
export function formatGithub(
  report: Report,
  place: { cwd: string; root: string },
): string {
  const commands = report.problems.map(problem => command(problem, place));
  return `${[...commands, summaryLine(report)].join('\n')}\n`;
}

function command(
  problem: Problem,
  place: { cwd: string; root: string },
): string {
  const { line, rule, severity, message, fix } = problem;
  const file = relative(place.root, resolve(place.cwd, problem.file));
  const properties = {
    file: file.split(sep).join('/'),
    line: String(line),
    title: rule,
  };
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
  const text = fix ? `${message}\nFix: ${fixSentence(fix)}` : message;
  return `::${COMMANDS[severity]} ${list}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
