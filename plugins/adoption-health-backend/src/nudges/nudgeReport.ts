import { daySchema } from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';

/** Most refs of a list. */
export const LISTED_REFS = 200;

const refListSchema = z.object({
  count: z.number(),
  /** The first 200. */
  refs: z.array(z.string()),
});

/** Answer of `GET /admin/nudges`: who is, and would be, notified of what. */
export const nudgeReportSchema = z.object({
  /** When it was put together, ISO 8601: a minute ago at most. */
  asOf: z.string(),
  /** False: nothing is sent, and `next` is what would be. */
  enabled: z.boolean(),
  rules: z.object({
    perPersonAndWeek: z.number(),
    timeZone: z.string(),
    weekdays: z.array(z.number()),
    quietHours: z.object({ from: z.string(), to: z.string() }),
  }),
  /**
   * `trusted`, or why nobody would be told of findings: the last sweep is held
   * back or old, or the catalog lacks many people of the day before.
   */
  picture: z.enum(['trusted', 'sweep-not-trusted', 'people-missing']),
  next: z.object({
    /** ISO 8601; absent where the settings leave no time at all. */
    at: z.string().optional(),
    people: z.number(),
    entities: z.number(),
    findings: z.number(),
    /** People with findings to be told who had their notice already. */
    waiting: z.number(),
    /** Most entities first, the first 200. */
    notices: z.array(
      z.object({
        recipient: z.string(),
        entities: z.number(),
        findings: z.number(),
        /** Refs, worst first. */
        worst: z.array(z.string()),
      }),
    ),
  }),
  /** Entities with findings that no single person is accountable for. */
  unassigned: refListSchema,
  /** Disowned entities that the platform team is not told of yet. */
  disowned: refListSchema,
  /** The last 28 days, newest week first. */
  sent: z.array(
    z.object({
      /** Its Monday. */
      week: daySchema,
      notices: z.number(),
      people: z.number(),
      findings: z.number(),
      /** May not have arrived; not sent again. */
      unconfirmed: z.number(),
    }),
  ),
});

/** See {@link nudgeReportSchema}. */
export type NudgeReport = z.infer<typeof nudgeReportSchema>;
