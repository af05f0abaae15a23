import { Problem } from '../lint/Problem';

/** What a run has to say. */
export interface Report {
  /** How many files were looked at. */
  files: number;
  problems: readonly Problem[];
}

/** `2 problems (1 stale, 1 notice) in 5 files`. */
export function summaryLine({ files, problems }: Report): string {
  const where = counted(files, 'file');
  if (problems.length === 0) {
    return `No problems in ${where}`;
  }
  const bySeverity = (['error', 'stale', 'notice'] as const)
    .map(severity => ({
      severity,
      count: problems.filter(one => one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`);
  return `${counted(problems.length, 'problem')} (${bySeverity.join(', ')}) in ${where}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
