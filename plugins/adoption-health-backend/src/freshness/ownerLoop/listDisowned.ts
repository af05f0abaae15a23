import { dayOf, DisownedList } from 'backstage-plugin-adoption-health-common';
import { Person } from '../../access/CallerAccess';
import { EntitySources } from '../entityAnswers';
import { getVisibleEntities } from '../read/getVisibleEntity';
import { concerns } from './formulas/concerns';
import { getDisowned } from './read/getDisowned';

/**
 * Entities whose owner said "not mine", of those that the person sees in the
 * catalog: all for admins, who find somebody, and for others the ones that
 * they own or are suggested for. Newest first.
 */
export async function listDisowned(
  sources: Pick<EntitySources, 'knex' | 'catalog' | 'logger'>,
  caller: { person: Person; isAdmin: boolean },
): Promise<DisownedList> {
  const { knex, catalog, logger } = sources;
  const { person, isAdmin } = caller;
  const { credentials, ownershipRefs } = person;
  const disowned = (await getDisowned(knex)).filter(
    entity => isAdmin || concerns(entity, ownershipRefs),
  );
  const visible = await getVisibleEntities({
    catalog,
    credentials,
    logger,
    refs: disowned.map(entity => entity.ref),
    fields: ['kind', 'metadata.name', 'metadata.namespace'],
  });
  return {
    items: disowned
      .filter((_, index) => visible[index] !== undefined)
      .map(({ ref, ownerRef, onDay, suggestedOwner }) => ({
        ref,
        owner: ownerRef,
        on: dayOf(onDay),
        suggestedOwner,
      })),
  };
}
