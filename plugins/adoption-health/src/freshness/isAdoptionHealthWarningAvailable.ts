import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { ApiHolder } from '@backstage/frontend-plugin-api';
import { adoptionHealthApiRef } from '../api';
import { entityFreshnessKey } from '../api/hooks/useEntityFreshness';
import { queryClientOf } from '../api/queryClient';
import { cardContent } from './cardContent';
import { isOrdinaryRefusal } from './isOrdinaryRefusal';

/**
 * Whether there is something to say about an entity, as the condition of an
 * `EntitySwitch.Case`: an open finding, what readers told its owner, or that
 * the check failed. What it learns stays in the cache, so the warning itself
 * asks nothing again.
 *
 * @public
 */
export async function isAdoptionHealthWarningAvailable(
  entity: Entity,
  context: { apis: ApiHolder },
): Promise<boolean> {
  const api = context.apis.get(adoptionHealthApiRef);
  if (!api) {
    return false;
  }
  const ref = getCompoundEntityRef(entity);
  try {
    const freshness = await queryClientOf(api).fetchQuery({
      queryKey: entityFreshnessKey(ref),
      queryFn: ({ signal }) => api.getEntityFreshness(ref, { signal }),
    });
    return cardContent(freshness).kind !== 'nothing';
  } catch (error) {
    return !(error instanceof Error) || !isOrdinaryRefusal(error);
  }
}
