import { ImportLine } from 'backstage-plugin-adoption-health-common';

/** A line that has a time of its own. */
export type TimedLine = { atMs: number; line: ImportLine };

/** What the lines of one person and day have in common. */
export type Teller = {
  userRef: string;
  /** The next id of that person and day. */
  nextId: () => string;
};

/** An instant as it stands in a line. */
export function instant(atMs: number): string {
  return new Date(atMs).toISOString();
}
