import { FreshnessRule } from './FreshnessRule';

/** The repository of an entity is archived. */
export const sourceArchived: FreshnessRule = {
  id: 'source-archived',
  title: 'Repository archived',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/source-archived.md',
  check(_entity, { source }) {
    if (source?.evidence.kind !== 'found' || !source.evidence.archived) {
      return undefined;
    }
    return {
      evidence: `The repository behind ${source.url} is archived.`,
      evidenceKey: source.url,
      fix: {
        summary:
          'Unregister the entity if it is retired, or register it from where it is kept now.',
      },
    };
  },
};
