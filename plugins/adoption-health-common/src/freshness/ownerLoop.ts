import { z } from 'zod';
import { daySchema } from '../time/day';
import { reportReasonSchema, suggestedOwnerSchema } from './answers';

/** Longest note of a reader, characters. */
export const REPORT_NOTE_LIMIT = 500;

/** `POST …/report`: a reader says "this is wrong". */
export const reportRequestSchema = z.object({
  reason: reportReasonSchema,
  note: z.string().trim().max(REPORT_NOTE_LIMIT).optional(),
});

/** Longest snooze, days. */
export const SNOOZE_LIMIT_DAYS = 90;

/**
 * `POST …/snooze`: an owner wants no reminders until a day, today to 90 days
 * ahead; `null` ends a snooze.
 */
export const snoozeRequestSchema = z.object({ until: daySchema.nullable() });

/** An entity whose owner said "not mine". */
export const disownedSchema = z.object({
  ref: z.string(),
  owner: z.string().optional(),
  on: daySchema,
  suggestedOwner: suggestedOwnerSchema.optional(),
});

/** `GET /freshness/disowned`, newest first. */
export const disownedListSchema = z.object({ items: z.array(disownedSchema) });

/** See {@link reportRequestSchema}. */
export type ReportRequest = z.infer<typeof reportRequestSchema>;
/** See {@link snoozeRequestSchema}. */
export type SnoozeRequest = z.infer<typeof snoozeRequestSchema>;
/** See {@link disownedSchema}. */
export type Disowned = z.infer<typeof disownedSchema>;
/** See {@link disownedListSchema}. */
export type DisownedList = z.infer<typeof disownedListSchema>;
