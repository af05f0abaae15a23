import { AsyncLocalStorage } from 'node:async_hooks';

const deadlines = new AsyncLocalStorage<number>();

/**
 * Runs work whose single database steps may take up to `stepMs` each, e.g. a
 * rollup: what requests are held to would stop it for being thorough.
 */
export function withStepDeadline<Result>(
  stepMs: number,
  work: () => PromiseLike<Result>,
): Promise<Result> {
  // Awaited inside: a query of knex starts only when somebody waits for it.
  return deadlines.run(stepMs, async () => await work());
}

/** How long a database step of the running work may take, in ms. */
export function stepDeadlineMs(otherwiseMs: number): number {
  return deadlines.getStore() ?? otherwiseMs;
}
