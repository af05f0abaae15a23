import { Entity, GroupEntity, UserEntity } from '@backstage/catalog-model';
import { apis } from './declared/apis';
import { company } from './declared/company';
import { components } from './declared/components';
import { groups } from './declared/groups';
import { nearMisses } from './declared/nearMisses';
import { partnerSoftware } from './declared/partnerSoftware';
import { plantedRot } from './declared/plantedRot';
import { resources } from './declared/resources';
import { domains, systems } from './declared/systems';
import { templates } from './declared/templates';
import { apiEntity } from './entities/apiEntity';
import { componentEntity } from './entities/componentEntity';
import { generateSoftware } from './entities/generateSoftware';
import { groupEntity } from './entities/groupEntity';
import { createPeople } from './entities/people';
import { plantNearMisses } from './entities/plantNearMisses';
import { plantRot } from './entities/plantRot';
import { resourceEntity } from './entities/resourceEntity';
import { domainEntity, systemEntity } from './entities/systemEntities';
import { templateEntity } from './entities/templateEntity';
import { userEntity } from './entities/userEntity';
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
  const healthy = [...createSoftware(), ...templates.map(templateEntity)];
  const entities = plantRot(plantNearMisses(healthy, nearMisses), plantedRot);
  return {
    groups: groups.map(groupEntity),
    users: createPeople(createRandom(company.seed)).map(userEntity),
    software: entities.filter(({ kind }) => kind !== 'Template'),
    templates: entities.filter(({ kind }) => kind === 'Template'),
  };
}

function createSoftware(): Entity[] {
  const byHand =
    domains.length +
    systems.length +
    components.length +
    apis.length +
    resources.length +
    partnerSoftware.length;
  const generated = generateSoftware({
    seed: company.seed,
    count: company.softwareCount - byHand,
  });
  const software: Entity[] = [
    ...domains.map(domainEntity),
    ...systems.map(systemEntity),
    ...components.map(componentEntity),
    ...generated.components.map(componentEntity),
    ...apis.map(apiEntity),
    ...generated.apis.map(apiEntity),
    ...resources.map(resourceEntity),
    ...generated.resources.map(resourceEntity),
    ...partnerSoftware,
  ];
  const kinds = ['Domain', 'System', 'Component', 'API', 'Resource'];
  return kinds.flatMap(kind => software.filter(one => one.kind === kind));
}
