import { z } from 'zod';
import { normalUserRef } from '../../people/formulas/userRef';

/** How a task ended. */
export type TaskEnd = 'completed' | 'failed' | 'cancelled';

/** What is kept of a task: nothing of what it was given. */
export interface ScaffolderTask {
  id: string;
  createdMs: number;
  /** Undefined while it goes on. */
  end?: TaskEnd;
  /** When it was last heard of. */
  heardMs: number;
  /** Who started it, where a person did; full lower-case ref. */
  userRef?: string;
  /** Full lower-case ref. */
  templateRef?: string;
}

const ENTITY_REF = /^[^\s:/]{1,100}:[^\s:/]{1,200}\/[^\s:/]{1,200}$/;

const timeSchema = z
  .string()
  .transform(text => Date.parse(text))
  .refine(Number.isFinite);

const taskSchema = z.object({
  id: z.string().min(1),
  status: z.string(),
  createdAt: timeSchema,
  lastHeartbeatAt: timeSchema.optional().catch(undefined),
  createdBy: z.string().optional().catch(undefined),
  spec: z
    .object({ templateInfo: z.object({ entityRef: z.string() }) })
    .optional()
    .catch(undefined),
});

const ends: ReadonlySet<string> = new Set<TaskEnd>([
  'completed',
  'failed',
  'cancelled',
]);

/** A task as the scaffolder lists it; undefined for what is none. */
export function scaffolderTask(raw: unknown): ScaffolderTask | undefined {
  const parsed = taskSchema.safeParse(raw);
  if (!parsed.success) {
    return undefined;
  }
  const { id, status, createdAt, lastHeartbeatAt, createdBy, spec } =
    parsed.data;
  const template = spec?.templateInfo.entityRef;
  return {
    id,
    createdMs: createdAt,
    end: isEnd(status) ? status : undefined,
    heardMs: Math.max(createdAt, lastHeartbeatAt ?? createdAt),
    userRef: createdBy && normalUserRef(createdBy),
    templateRef: template && templateRef(template),
  };
}

/** A full lower-case ref; undefined for what is none. */
export function entityRef(written: string): string | undefined {
  const ref = written.toLocaleLowerCase('en-US');
  return ENTITY_REF.test(ref) ? ref : undefined;
}

function templateRef(written: string): string | undefined {
  const ref = entityRef(written);
  return ref?.startsWith('template:') ? ref : undefined;
}

function isEnd(status: string): status is TaskEnd {
  return ends.has(status);
}
