import { InputError } from '@backstage/errors';
import { z } from 'zod';

/**
 * The query of a request, checked. Throws InputError, which answers 400, for a
 * value that does not fit and for a parameter given twice. Parameters that the
 * schema does not know are ignored.
 */
export function parseQuery<S extends z.ZodType>(
  schema: S,
  query: unknown,
): z.infer<S> {
  return parseInput(schema, query, 'query');
}

/** A JSON body, checked. Throws InputError. */
export function parseBody<S extends z.ZodType>(
  schema: S,
  body: unknown,
): z.infer<S> {
  return parseInput(schema, body, 'body');
}

function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  what: string,
): z.infer<S> {
  const result = schema.safeParse(input);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = issue.path.join('.');
    throw new InputError(
      `Invalid ${what}${path ? `, ${path}` : ''}: ${issue.message}`,
    );
  }
  return result.data;
}
