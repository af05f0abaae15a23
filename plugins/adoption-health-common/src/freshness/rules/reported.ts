import { FreshnessRule } from './FreshnessRule';

/** One reader may be mistaken. */
const READERS_NEEDED = 2;

/** Several readers said that the page of an entity is wrong. */
export const reported: FreshnessRule = {
  id: 'reported',
  title: 'Reported by readers',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/reported.md',
  check(_entity, { reports }) {
    if (!reports || !(reports.readers >= READERS_NEEDED)) {
      return undefined;
    }
    const { readers, since } = reports;
    return {
      evidence: `${readers} readers said that its page is wrong, the first on ${since}. It has not changed since.`,
      evidenceKey: `${since} ${readers}`,
      fix: {
        summary:
          'Read what they wrote: correct the entity, or confirm that it is still accurate.',
      },
    };
  },
};
