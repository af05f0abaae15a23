import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { Database } from '../platform/database/Database';
import { ScaffolderTask, scaffolderTask } from './formulas/scaffolderTask';
import { settledUntil } from './formulas/settledUntil';
import { taskOutcome } from './formulas/taskOutcome';
import { getKnownRuns } from './read/getKnownRuns';
import { getSettledUntil } from './read/getSettledUntil';
import { Scaffolder } from './Scaffolder';
import { stateKey, TaskRun } from './TaskRun';
import { putSettledUntil } from './write/putSettledUntil';
import { storeTaskRuns } from './write/storeTaskRuns';

/** What a reading of the scaffolder's tasks needs. */
export interface TaskSources {
  knex: Database;
  auth: AuthService;
  scaffolder: Scaffolder;
  /** What a person is known as in the database. */
  pseudonymOf: (userRef: string) => string;
}

const PAGE = 100;
/** Beyond the last event of any task: of the others none is asked for. */
const LAST_EVENT = 2_147_483_647;
/** For so long a task that failed may be tried again, and then succeed. */
const RETRIED_WITHIN_MS = 7 * 86_400_000;

/**
 * Stores the runs of templates that ended since the last reading. It may stop
 * anywhere and be repeated: what is stored is stored once, and where it was is
 * remembered only after all of it. Throws what the scaffolder throws.
 */
export async function readTasks(
  sources: TaskSources,
  signal: AbortSignal,
): Promise<void> {
  const { knex, auth, scaffolder } = sources;
  const credentials = await auth.getOwnServiceCredentials();
  const settledMs = await getSettledUntil(knex);
  const sinceMs = (settledMs ?? 0) - RETRIED_WITHIN_MS;
  const seen: ScaffolderTask[] = [];
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted();
    const { items } = await scaffolder.listTasks(
      { limit: PAGE, offset },
      { credentials },
    );
    const tasks = items.flatMap(item => scaffolderTask(item) ?? []);
    const recent = tasks.filter(task => task.createdMs >= sinceMs);
    await storeEnded(sources, { tasks: recent, credentials, signal });
    seen.push(...recent);
    if (items.length < PAGE || isBehind(tasks, sinceMs)) {
      break;
    }
  }
  await putSettledUntil(knex, settledUntil(seen, settledMs ?? 0));
}

/** Whether what follows these tasks, the newest first, is older still. */
function isBehind(tasks: readonly ScaffolderTask[], sinceMs: number): boolean {
  const first = tasks.at(0);
  const last = tasks.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    last.createdMs < sinceMs &&
    last.createdMs <= first.createdMs
  );
}

async function storeEnded(
  sources: TaskSources,
  options: {
    tasks: readonly ScaffolderTask[];
    credentials: BackstageCredentials;
    signal: AbortSignal;
  },
): Promise<void> {
  const { knex, scaffolder, pseudonymOf } = sources;
  const { credentials, signal } = options;
  const ended = options.tasks.flatMap(task => {
    const { userRef, templateRef, end } = task;
    // What a service starts is no person's, and without a template no run.
    return userRef && templateRef && end
      ? {
          task,
          run: runOf(task, {
            templateRef,
            end,
            pseudonym: pseudonymOf(userRef),
          }),
        }
      : [];
  });
  const known = await getKnownRuns(
    knex,
    ended.map(({ run }) => run),
  );
  const runs: TaskRun[] = [];
  for (const { task, run } of ended) {
    if (known.has(stateKey(run))) {
      continue;
    }
    if (run.status !== 'completed') {
      runs.push(run);
      continue;
    }
    signal.throwIfAborted();
    const events = await scaffolder.getLogs(
      { taskId: task.id, after: LAST_EVENT },
      { credentials },
    );
    const { endedMs = run.endedMs, entityRef } = taskOutcome(events);
    runs.push({ ...run, endedMs, entityRef });
  }
  await storeTaskRuns(knex, runs);
}

function runOf(
  task: ScaffolderTask,
  known: Pick<TaskRun, 'pseudonym' | 'templateRef'> & {
    end: TaskRun['status'];
  },
): TaskRun {
  const { end, ...rest } = known;
  return {
    ...rest,
    startedMs: task.createdMs,
    endedMs: task.heardMs,
    status: end,
  };
}
