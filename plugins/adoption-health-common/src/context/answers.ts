import { z } from 'zod';
import { successIdSchema, targetSchema } from '../brief/success';
import { daySchema } from '../time/day';

/** `GET /context`: how the suite is set up, and what the caller may do. */
export const contextSchema = z.object({
  timeZone: z.string(),
  /** The reporting day now. */
  today: daySchema,
  /** The first day with data; absent before there is any. */
  collectingSince: daySchema.optional(),
  demo: z.boolean(),
  minimumGroupSize: z.number(),
  targets: z.record(successIdSchema, targetSchema),
  caller: z.object({
    admin: z.boolean(),
    leader: z.boolean(),
    /** False for someone who counts in no rate: shows the set-up hint. */
    eligible: z.boolean(),
  }),
});

/** See {@link contextSchema}. */
export type Context = z.infer<typeof contextSchema>;
