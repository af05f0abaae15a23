import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { RepeatedTask } from '../platform/task';
import { readTasks, TaskSources } from './readTasks';

/**
 * Reads which templates were run, by whom, and what they made, from the
 * scaffolder. Where there is no scaffolder nothing happens but one line in the
 * log.
 */
export function createTasksRoom(
  options: TaskSources & { logger: LoggerService },
): { tasks: RepeatedTask[] } {
  const { logger } = options;
  let isAbsenceKnown = false;
  const read: RepeatedTask = {
    id: 'adoption-health-tasks',
    every: { minutes: 5 },
    timeout: { minutes: 10 },
    scope: 'global',
    run: async signal => {
      try {
        await readTasks(options, signal);
        isAbsenceKnown = false;
      } catch (error) {
        if (!isAbsence(error)) {
          throw error;
        }
        if (!isAbsenceKnown) {
          logger.info(
            'No scaffolder answers here: runs of templates are known from imports only',
          );
        }
        isAbsenceKnown = true;
      }
    },
  };
  return { tasks: [read] };
}

/** Whether nobody answers where the scaffolder would. */
function isAbsence(error: unknown): boolean {
  if (!isError(error)) {
    return false;
  }
  return error.name === 'NotFoundError' || error.statusCode === 404;
}
