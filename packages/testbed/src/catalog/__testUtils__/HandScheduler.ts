import {
  coreServices,
  createServiceFactory,
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';

type Task = SchedulerServiceTaskInvocationDefinition;

/** Runs tasks when it is told to, and at no other time. */
export class HandScheduler {
  readonly #tasks = new Map<string, Task>();
  readonly #running = new Map<string, AbortController>();

  /** Runs a task to its end. Throws what it throws. */
  async run(id: string): Promise<void> {
    const task = this.#tasks.get(id);
    if (!task) {
      throw new NotFoundError(`There is no task ${id}`);
    }
    const stop = new AbortController();
    this.#running.set(id, stop);
    try {
      await task.fn(stop.signal);
    } finally {
      this.#running.delete(id);
    }
  }

  /** Tells a running task to stop, as its timeout does. */
  stop(id: string): void {
    this.#running.get(id)?.abort();
  }

  /** The scheduler of all plugins of a backend. */
  get factory() {
    const keep = async (task: Task) => {
      this.#tasks.set(task.id, task);
    };
    const service: SchedulerService = {
      scheduleTask: keep,
      createScheduledTaskRunner: () => ({ run: keep }),
      getScheduledTasks: async () => [],
      triggerTask: id => this.run(id),
      cancelTask: async id => this.stop(id),
    };
    return createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => service,
    });
  }
}
