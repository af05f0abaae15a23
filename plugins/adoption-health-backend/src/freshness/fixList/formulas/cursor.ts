import { InputError } from '@backstage/errors';
import { FixListSort } from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import { sealed, unsealed } from './sealedText';

const textSchema = z
  .string()
  .max(1000)
  .refine(text => !text.includes('\0'));

/**
 * Where a page of the fix list ended: in the ranking, after it among entities
 * in which nothing is open, or in the list by name.
 */
const cursorSchema = z.discriminatedUnion('in', [
  z.object({
    in: z.literal('ranking'),
    sort: z.enum(['harm', 'since']),
    /** The ranking that the page was cut from. */
    version: textSchema,
    rank: z.array(z.number()).min(1).max(3),
    ref: textSchema,
  }),
  z.object({
    in: z.literal('rest'),
    sort: z.enum(['harm', 'since']),
    /** The ranking that came before. */
    version: textSchema,
    ref: textSchema,
  }),
  z.object({
    in: z.literal('names'),
    sort: z.literal('name'),
    name: textSchema,
    ref: textSchema,
  }),
]);

/** Where a page of the fix list ended. */
export type Cursor = z.infer<typeof cursorSchema>;

/**
 * A cursor as it is handed out: sealed, since a page can end among entities
 * that the caller may not know of.
 */
export function cursorText(cursor: Cursor, key: Buffer): string {
  return sealed(JSON.stringify(cursor), key);
}

/**
 * Reads what {@link cursorText} wrote. Throws InputError for anything else,
 * and for a cursor of a list that is sorted otherwise.
 */
export function cursorOf(
  text: string,
  list: { sort: FixListSort; key: Buffer },
): Cursor {
  const result = cursorSchema.safeParse(jsonOf(unsealed(text, list.key)));
  if (!result.success) {
    throw new InputError('Invalid query, cursor: it was not handed out here');
  }
  const cursor = result.data;
  if (cursor.sort !== list.sort || !hasWholeRank(cursor)) {
    throw new InputError('Invalid query, cursor: it is of another list');
  }
  return cursor;
}

function hasWholeRank(cursor: Cursor): boolean {
  const length = { harm: 3, since: 1 };
  return cursor.in !== 'ranking' || cursor.rank.length === length[cursor.sort];
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
