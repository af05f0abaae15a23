import { TaskEnd } from './formulas/scaffolderTask';

/** A run of a template that has ended, on its way in. */
export interface TaskRun {
  /** Who started it. */
  pseudonym: string;
  /** Full lower-case ref. */
  templateRef: string;
  startedMs: number;
  endedMs: number;
  status: TaskEnd;
  /** What it made. */
  entityRef?: string;
}

/** What tells one run from another, and how it ended. */
export type TaskRunState = Pick<
  TaskRun,
  'pseudonym' | 'templateRef' | 'startedMs' | 'status'
>;

/** The same as a text. */
export function stateKey(state: TaskRunState): string {
  const { pseudonym, templateRef, startedMs, status } = state;
  return [pseudonym, templateRef, startedMs, status].join(' ');
}
