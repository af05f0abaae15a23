import { Entity, GroupEntity, UserEntity } from '@backstage/catalog-model';
import { apis } from './declared/apis';
import { company } from './declared/company';
import { components } from './declared/components';
import { groups } from './declared/groups';
import { plantedRot } from './declared/plantedRot';
import { resources } from './declared/resources';
import { domains, systems } from './declared/systems';
import { templates } from './declared/templates';
import { apiEntity } from './entities/apiEntity';
import { componentEntity } from './entities/componentEntity';
import { groupEntity } from './entities/groupEntity';
import { createPeople } from './entities/people';
import { plantRot } from './entities/plantRot';
import { resourceEntity } from './entities/resourceEntity';
import { domainEntity, systemEntity } from './entities/systemEntities';
import { templateEntity } from './entities/templateEntity';
import { createRandom } from './random';

/** Everything the demo company keeps in its catalog. */
export type DemoCatalog = {
  groups: GroupEntity[];
  users: UserEntity[];
  /** Domains, systems, components, APIs and resources, some of them rotten. */
  software: Entity[];
  /** Templates of the scaffolder, some of them rotten. */
  templates: Entity[];
};

/** Generates the catalog; the same one every time. */
export function createDemoCatalog(): DemoCatalog {
  const software: Entity[] = [
    ...domains.map(domainEntity),
    ...systems.map(systemEntity),
    ...components.map(componentEntity),
    ...apis.map(apiEntity),
    ...resources.map(resourceEntity),
  ];
  const rotten = plantRot(
    [...software, ...templates.map(templateEntity)],
    plantedRot,
  );
  return {
    groups: groups.map(groupEntity),
    users: createPeople(createRandom(company.seed)),
    software: rotten.filter(({ kind }) => kind !== 'Template'),
    templates: rotten.filter(({ kind }) => kind === 'Template'),
  };
}
