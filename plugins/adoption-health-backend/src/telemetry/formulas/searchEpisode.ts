import { searchAttributesSchema } from 'backstage-plugin-adoption-health-common';
import { AcceptedEvent } from './acceptedEvent';

const LONGEST_TERM = 100;

/**
 * The search episode that an event is; undefined for any other event, also a
 * search that names no outcome, as other tools record them. Terms that differ
 * in case or spaces only are one. Source: metrics.md 2, search health.
 */
export function searchEpisode(
  raw: Record<string, unknown>,
): AcceptedEvent['search'] {
  if (raw.action !== 'search') {
    return undefined;
  }
  const parsed = searchAttributesSchema.safeParse(raw.attributes);
  if (!parsed.success) {
    return undefined;
  }
  const term = typeof raw.subject === 'string' ? raw.subject : '';
  return {
    ...parsed.data,
    term: term
      .trim()
      .replace(/\s+/g, ' ')
      .toLocaleLowerCase('en-US')
      .slice(0, LONGEST_TERM),
  };
}
