import {
  Day,
  dayNumber,
  SuccessId,
  Verdict,
} from 'backstage-plugin-adoption-health-common';

const DAYS_OF_A_FULL_WEEK = 7;

/** The order in which a sentence names them. */
const order: SuccessId[] = [
  'pageReadyP75',
  'uptime',
  'staleShare',
  'adoptionRate',
];

/** How a success number stands, or that its answer did not come. */
export type Standing = Verdict | 'unanswered';

/** What the page opens with, before it is put into words. */
export type PageSentence =
  | { kind: 'nothing-collected' }
  | { kind: 'collecting'; since: Day; today: boolean }
  | { kind: 'nothing-known' }
  | { kind: 'nothing-loaded' }
  | { kind: 'judged'; good: SuccessId[]; bad: SuccessId[]; partial: boolean };

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
  const partial = withStanding('unanswered').length > 0;
  if (good.length + bad.length > 0) {
    return { kind: 'judged', good, bad, partial };
  }
  return { kind: partial ? 'nothing-loaded' : 'nothing-known' };
}
