import { z } from 'zod';
import { valueSchema, Value } from '../envelope/value';
import { daySchema } from '../time/day';

/** The four numbers by which a portal is judged a success. */
export const successIdSchema = z.enum([
  'adoptionRate',
  'staleShare',
  'pageReadyP75',
  'uptime',
]);

/** What a success number has to reach. */
export const targetSchema = z.object({
  value: z.number(),
  direction: z.enum(['at-least', 'below']),
  by: daySchema.optional(),
});

/** How a number stands against its target. */
export const verdictSchema = z.enum(['met', 'at-risk', 'not-met', 'unknown']);

/** A success number with its target and how it stands. */
export const successNumberSchema = z.object({
  id: successIdSchema,
  value: valueSchema,
  /** What it would be if everything unknown spoke against it. */
  worst: valueSchema.optional(),
  target: targetSchema,
  verdict: verdictSchema,
});

/** See {@link successIdSchema}. */
export type SuccessId = z.infer<typeof successIdSchema>;
/** See {@link targetSchema}. */
export type Target = z.infer<typeof targetSchema>;
/** See {@link verdictSchema}. */
export type Verdict = z.infer<typeof verdictSchema>;
/** See {@link successNumberSchema}. */
export type SuccessNumber = z.infer<typeof successNumberSchema>;

function reaches(value: number, target: Target): boolean {
  return target.direction === 'at-least'
    ? value >= target.value
    : value < target.value;
}

/**
 * How a value stands against its target. Without a value it is `unknown`.
 * Where `worst` misses a target that the value itself reaches, it is `unknown`
 * too: what is not known decides. Source: metrics.md 3, "Stale share".
 */
export function verdictOf(
  value: Value,
  options: { target: Target; worst?: Value },
): Verdict {
  const { target, worst } = options;
  if (value.status !== 'ok') {
    return 'unknown';
  }
  if (!reaches(value.value, target)) {
    return 'not-met';
  }
  if (worst && (worst.status !== 'ok' || !reaches(worst.value, target))) {
    return 'unknown';
  }
  return 'met';
}
