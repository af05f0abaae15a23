import { CompoundEntityRef } from '@backstage/catalog-model';
import { QueryClient } from '@tanstack/react-query';
import {
  EntityFreshness,
  MyCatalog,
} from 'backstage-plugin-adoption-health-common';
import { myCatalogWith } from '../myCatalogWith';
import { entityFreshnessKey } from './useEntityFreshness';
import { myCatalogKey } from './useMyCatalog';

/** First parts of the keys of answers that count or list entities. */
const LISTS = [
  'freshness-summary',
  'freshness-series',
  'fix-list',
  'disowned',
  'campaigns',
];

/**
 * Takes the new picture of an entity, which somebody just gave an answer about,
 * into every answer that speaks of it: the card and "my catalog" at once, the
 * lists as soon as they are asked again, which those on screen are now.
 */
export function keepEntityFreshness(
  queryClient: QueryClient,
  answer: { entity: CompoundEntityRef; freshness: EntityFreshness },
): Promise<unknown> {
  const { entity, freshness } = answer;
  queryClient.setQueryData(entityFreshnessKey(entity), freshness);
  queryClient.setQueryData<MyCatalog>(
    myCatalogKey,
    mine => mine && myCatalogWith(mine, freshness),
  );
  return Promise.all([
    // Asked again when it is next opened: an answered row says what came of it.
    queryClient.invalidateQueries({
      queryKey: myCatalogKey,
      refetchType: 'none',
    }),
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [first] }) => LISTS.some(list => list === first),
    }),
  ]);
}
