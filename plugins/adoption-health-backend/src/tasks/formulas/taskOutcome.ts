import { z } from 'zod';
import { entityRef } from './scaffolderTask';

/** How a task that succeeded came out. */
export interface TaskOutcome {
  endedMs?: number;
  /** What it made, as its output says; full lower-case ref. */
  entityRef?: string;
}

const completionSchema = z.object({
  type: z.literal('completion'),
  createdAt: z.string(),
  body: z
    .object({
      output: z
        .object({ entityRef: z.string().optional().catch(undefined) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** What the last event of a task says of how it came out. */
export function taskOutcome(events: readonly unknown[]): TaskOutcome {
  const last = events
    .map(event => completionSchema.safeParse(event))
    .findLast(({ success }) => success)?.data;
  if (!last) {
    return {};
  }
  const endedMs = Date.parse(last.createdAt);
  const written = last.body?.output?.entityRef;
  return {
    endedMs: Number.isFinite(endedMs) ? endedMs : undefined,
    entityRef: written ? entityRef(written) : undefined,
  };
}
