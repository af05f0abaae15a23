import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AdoptionHealthProviders } from '../api';
import { EntityWarning } from './EntityWarning';

/**
 * The warning as a card of the entity page. It takes no room where there is
 * nothing to say.
 */
export function EntityFreshnessCard() {
  const { entity } = useEntity();
  const owner = entity.spec?.owner;
  return (
    <AdoptionHealthProviders>
      <EntityWarning
        key={stringifyEntityRef(entity)}
        entity={getCompoundEntityRef(entity)}
        currentOwner={typeof owner === 'string' ? owner : undefined}
      />
    </AdoptionHealthProviders>
  );
}
