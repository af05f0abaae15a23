import { FreshnessRule } from './FreshnessRule';

/** The repository of an entity is gone. */
export const sourceMissing: FreshnessRule = {
  id: 'source-missing',
  title: 'Repository gone',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/source-missing.md',
  check(_entity, { source }) {
    if (source?.evidence.kind !== 'missing') {
      return undefined;
    }
    return {
      evidence: `There is no repository behind ${source.url} any more.`,
      evidenceKey: source.url,
      fix: {
        summary:
          'Unregister the entity if it is gone, or register it from where it is kept now.',
      },
    };
  },
};
