import { z } from 'zod';
import { daySchema } from '../time/day';

/** What a recount of a closed day from its raw events found. */
export const verificationSchema = z.object({
  day: daySchema,
  /** ISO 8601. */
  checkedAt: z.string(),
  /**
   * `equal`: the facts are what a recount gives. `repaired`: they were not,
   * and have been replaced by the recount.
   */
  result: z.enum(['equal', 'repaired']),
  /** Facts that differed. */
  differences: z.number(),
});

/** Events that were given up, by who gave them up and why. */
export const dropsSchema = z.object({
  day: daySchema,
  /** `browser`: before they were sent. `server`: refused one by one. */
  source: z.enum(['browser', 'server']),
  reason: z.string(),
  events: z.number(),
});

/** Answer of `GET /admin/status`: how the data comes about. */
export const statusSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  collection: z.object({
    /** First day with data, imported days among them. */
    since: daySchema.optional(),
    /** First day on which ingest was open; it need not have been all day. */
    openSince: daySchema.optional(),
    /**
     * Share of the minutes in which ingest was open, 0..1, over the last 28
     * days that come after `openSince`; absent before there is such a day.
     */
    coverage28: z.number().optional(),
    /**
     * Coverage of the last 28 days, oldest first; days before `openSince` are
     * absent, and the last is today so far.
     */
    days: z.array(z.object({ day: daySchema, coverage: z.number() })),
    /** When the last batch was stored, ISO 8601. */
    lastBatchAt: z.string().optional(),
    /** Events in the facts of the last 28 days, page timings among them. */
    events28: z.number(),
  }),
  /** Of this replica. */
  queue: z.object({ waitingEvents: z.number(), limit: z.number() }),
  rollup: z.object({
    /** Commits that are not in the facts yet. */
    waitingFlushes: z.number(),
    /** Age of the oldest of them in ms; 0 where there is none. */
    lagMs: z.number(),
  }),
  /** The last 28 days. */
  drops: z.array(dropsSchema),
  /** Newest day first. */
  verifications: z.array(verificationSchema),
  storage: z.object({
    rawEvents: z.number(),
    /** True where `rawEvents` is what the database's statistics say. */
    rawEventsEstimated: z.boolean(),
    /** First day of which all events are still kept. */
    rawFrom: daySchema.optional(),
    retentionDays: z.number(),
    /**
     * Days after today, without a gap, whose partition stands ready; absent
     * on SQLite.
     */
    partitionsAhead: z.number().optional(),
    /** Events outside of any day partition, estimated; absent on SQLite. */
    unpartitionedEvents: z.number().optional(),
    factDays: z.number(),
    people: z.number(),
    /** Values of each kind, and how many it may have. */
    dimensions: z.array(
      z.object({ kind: z.string(), values: z.number(), cap: z.number() }),
    ),
  }),
  /** From which day on facts were made in which zone, oldest first. */
  zones: z.array(z.object({ timeZone: z.string(), from: daySchema })),
  /** The newest snapshot of who is eligible; empty before the first. */
  population: z.object({
    day: daySchema.optional(),
    eligible: z.number().optional(),
  }),
});

/** See {@link verificationSchema}. */
export type Verification = z.infer<typeof verificationSchema>;
/** See {@link dropsSchema}. */
export type Drops = z.infer<typeof dropsSchema>;
/** See {@link statusSchema}. */
export type Status = z.infer<typeof statusSchema>;

/** Body of `POST /admin/erasure`. */
export const erasureRequestSchema = z.object({
  userRef: z.string().min(1).max(500),
});

/** Answer of `POST /admin/erasure`: what was removed. */
export const erasureReceiptSchema = z.object({
  /** Whether anything was known of the person. */
  known: z.boolean(),
  events: z.number(),
  /** Day facts and snapshots the person was taken out of. */
  sets: z.number(),
  attestations: z.number(),
});

/** See {@link erasureReceiptSchema}. */
export type ErasureReceipt = z.infer<typeof erasureReceiptSchema>;
