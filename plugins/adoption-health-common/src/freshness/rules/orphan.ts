import { ANNOTATION_ORIGIN_LOCATION } from '@backstage/catalog-model';
import { FreshnessRule } from './FreshnessRule';

const ANNOTATION_ORPHAN = 'backstage.io/orphan';

/** The catalog keeps an entity that nothing refers to any more. */
export const orphan: FreshnessRule = {
  id: 'orphan',
  title: 'Orphan',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/orphan.md',
  check(entity) {
    const annotations = entity.metadata.annotations ?? {};
    if (annotations[ANNOTATION_ORPHAN] !== 'true') {
      return undefined;
    }
    const origin = annotations[ANNOTATION_ORIGIN_LOCATION];
    return {
      evidence: origin
        ? `The catalog marks it as an orphan: ${origin}, where it came from, no longer leads to it.`
        : 'The catalog marks it as an orphan: no location leads to it any more.',
      evidenceKey: origin ?? 'no origin',
      fix: {
        summary:
          'Register its descriptor again, or unregister the entity if it is gone.',
      },
    };
  },
};
