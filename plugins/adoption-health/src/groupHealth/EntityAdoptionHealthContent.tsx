import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AdoptionHealthProviders } from '../api';
import { ContextGate } from '../shared';
import { GroupHealth } from './GroupHealth';
import { SystemHealth } from './SystemHealth';

/**
 * The Adoption Health tab of a Group or System page: how fresh what belongs to
 * it is, and what to fix first. Draws nothing on pages of other kinds.
 *
 * @public
 */
export function EntityAdoptionHealthContent() {
  const { entity } = useEntity();
  const subject = {
    entityRef: stringifyEntityRef(entity),
    name: entity.metadata.title ?? entity.metadata.name,
  };
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'group':
      return (
        <AdoptionHealthProviders>
          <ContextGate>
            {context => <GroupHealth {...subject} context={context} />}
          </ContextGate>
        </AdoptionHealthProviders>
      );
    case 'system':
      return (
        <AdoptionHealthProviders>
          <ContextGate>
            {context => <SystemHealth {...subject} context={context} />}
          </ContextGate>
        </AdoptionHealthProviders>
      );
    default:
      return null;
  }
}
