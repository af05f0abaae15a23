import { BackstageCredentials } from '@backstage/backend-plugin-api';

/**
 * The two questions that are asked of the scaffolder; its own service
 * (`scaffolderServiceRef`) answers them.
 */
export interface Scaffolder {
  /** Tasks with their parameters, without secrets, the newest first. */
  listTasks: (
    request: { limit: number; offset: number },
    options: { credentials: BackstageCredentials },
  ) => Promise<{ items: readonly unknown[] }>;
  /** Events of a task later than one; the last one of all in any case. */
  getLogs: (
    request: { taskId: string; after: number },
    options: { credentials: BackstageCredentials },
  ) => Promise<readonly unknown[]>;
}
