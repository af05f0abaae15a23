import { Scaffolder } from '../Scaffolder';

/** A task as the scaffolder knows it. */
export interface FakeTask {
  id: string;
  createdAt: string;
  status: string;
  createdBy?: string;
  templateRef?: string;
  completedAt?: string;
  output?: unknown;
}

/** A scaffolder in memory, that lists the newest task first. */
export class FakeScaffolder implements Scaffolder {
  tasks: FakeTask[] = [];
  readonly listed: number[] = [];
  readonly opened: Array<{ taskId: string; after: number }> = [];
  failure?: Error;

  listTasks: Scaffolder['listTasks'] = async ({ limit, offset }) => {
    this.listed.push(offset);
    if (this.failure) {
      throw this.failure;
    }
    const newestFirst = [...this.tasks].sort((one, other) =>
      one.createdAt < other.createdAt ? 1 : -1,
    );
    return {
      items: newestFirst.slice(offset, offset + limit).map(task => ({
        id: task.id,
        createdAt: task.createdAt,
        lastHeartbeatAt: task.createdAt,
        status: task.status,
        createdBy: task.createdBy,
        spec: {
          parameters: { password: 'not to be kept' },
          templateInfo: task.templateRef && { entityRef: task.templateRef },
        },
      })),
    };
  };

  getLogs: Scaffolder['getLogs'] = async request => {
    this.opened.push(request);
    const task = this.tasks.find(({ id }) => id === request.taskId);
    return [
      {
        type: 'completion',
        createdAt: task?.completedAt ?? task?.createdAt,
        body: { output: task?.output },
      },
    ];
  };
}
