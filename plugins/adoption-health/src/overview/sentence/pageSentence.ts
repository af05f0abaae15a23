import {
  Day,
  dayNumber,
  SuccessId,
  Verdict,
} from 'backstage-plugin-adoption-health-common';

const DAYS_OF_A_FULL_WEEK = 7;

/** How a success number stands, or that its answer did not come. */
export type Standing = Verdict | 'unanswered';

/** What the page opens with, before it is put into words. */
export type PageSentence =
  | { kind: 'nothing-collected' }
  | { kind: 'collecting'; since: Day; today: boolean }
  | { kind: 'nothing-known' }
  | { kind: 'judged'; good: SuccessId[]; bad: SuccessId[]; open: SuccessId[] };

/**
 * Decides what can honestly be said of the portal. In the first week of
 * collecting nothing is judged: a week's rate of three days would be low for
 * that reason alone.
 */
export function pageSentence(options: {
  today: Day;
  collectingSince?: Day;
  standings: Record<SuccessId, Standing>;
}): PageSentence {
  const { today, collectingSince, standings } = options;
  if (!collectingSince) {
    return { kind: 'nothing-collected' };
  }
  const days = dayNumber(today) - dayNumber(collectingSince) + 1;
  if (days < DAYS_OF_A_FULL_WEEK) {
    return {
      kind: 'collecting',
      since: collectingSince,
      today: collectingSince === today,
    };
  }
  const withStanding = (...wanted: Standing[]) =>
    order.filter(id => wanted.includes(standings[id]));
  const good = withStanding('met');
  const bad = withStanding('not-met', 'at-risk');
  if (good.length + bad.length === 0) {
    return { kind: 'nothing-known' };
  }
  return { kind: 'judged', good, bad, open: withStanding('unknown') };
}

const order: SuccessId[] = [
  'pageReadyP75',
  'uptime',
  'staleShare',
  'adoptionRate',
];
