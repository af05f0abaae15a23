import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { demoPeople } from './declared/demoPeople';
import { plantedRot } from './declared/plantedRot';
import { createDemoCatalog } from './demoCatalog';

const catalog = createDemoCatalog();
const everything: Entity[] = Object.values(catalog).flat();
const known = new Set(everything.map(entity => stringifyEntityRef(entity)));

const kindValidators = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

function refsIn(entity: Entity, field: string, defaultKind: string): string[] {
  const value = entity.spec?.[field];
  return [value ?? []]
    .flat()
    .map(ref =>
      stringifyEntityRef(parseEntityRef(String(ref), { defaultKind })),
    );
}

const ownerRef = (entity: Entity) => refsIn(entity, 'owner', 'Group').at(0);

const refOf = (entity: Entity) => stringifyEntityRef(entity);

function plantedAs(rule: string): string[] {
  return plantedRot
    .filter(rot => rot.rule === rule)
    .map(rot => rot.entityRef)
    .sort();
}

describe('createDemoCatalog', () => {
  it('gives the same catalog every time', () => {
    expect(createDemoCatalog()).toEqual(catalog);
  });

  it('describes a company of about forty people and sixty entities', () => {
    expect(catalog.users).toHaveLength(42);
    expect(catalog.groups).toHaveLength(11);
    expect([...catalog.software, ...catalog.templates]).toHaveLength(65);
  });

  it('names everything once', () => {
    expect(known.size).toBe(everything.length);
  });

  it.each(everything.map(entity => [refOf(entity), entity] as const))(
    'passes the rules of the catalog: %s',
    async (_ref, entity) => {
      const policy = EntityPolicies.allOf([
        new SchemaValidEntityPolicy(),
        new FieldFormatEntityPolicy(),
      ]);
      await expect(policy.enforce(entity)).resolves.toBe(entity);

      const recognised = await Promise.all(
        kindValidators.map(validator => validator.check(entity)),
      );
      expect(recognised.filter(Boolean)).toHaveLength(
        entity.kind === 'Template' ? 0 : 1,
      );
    },
  );

  it('holds the people whom one can sign in as, in their groups', () => {
    const memberOf = Object.fromEntries(
      catalog.users.map(({ metadata, spec }) => [metadata.name, spec.memberOf]),
    );
    for (const { name, group } of demoPeople) {
      expect(memberOf[name]).toEqual([group]);
    }
  });

  it('nests every group under the company', () => {
    const parents = new Map(
      catalog.groups.map(({ metadata, spec }) => [metadata.name, spec.parent]),
    );
    for (const name of parents.keys()) {
      let root = name;
      for (let up = parents.get(root); up; up = parents.get(up)) {
        root = up;
      }
      expect(root).toBe('korvale');
    }
  });

  it.each([
    ['memberOf', 'Group'],
    ['parent', 'Group'],
    ['domain', 'Domain'],
    ['system', 'System'],
    ['providesApis', 'API'],
    ['consumesApis', 'API'],
    ['dependsOn', 'Component'],
  ])('refers only to what is there: %s', (field, defaultKind) => {
    const refs = everything.flatMap(entity =>
      refsIn(entity, field, defaultKind),
    );
    expect(refs).not.toHaveLength(0);
    expect(refs.filter(ref => !known.has(ref))).toEqual([]);
  });

  it('provides every API by exactly one component', () => {
    const provided = catalog.software
      .flatMap(entity => refsIn(entity, 'providesApis', 'API'))
      .sort();
    const apis = catalog.software
      .filter(({ kind }) => kind === 'API')
      .map(refOf)
      .sort();
    expect(provided).toEqual(apis);
  });
});

describe('the planted rot', () => {
  const owned = [...catalog.software, ...catalog.templates];

  it('leaves nothing without an owner, which the catalog would refuse', () => {
    expect(owned.filter(entity => !ownerRef(entity))).toEqual([]);
  });

  it('is the only reason why an owner does not resolve', () => {
    const found = owned.filter(entity => {
      const owner = ownerRef(entity);
      return owner !== undefined && !known.has(owner);
    });
    expect(found.map(refOf).sort()).toEqual(plantedAs('owner-unresolved'));
  });

  it('is the only reason why an entity is an orphan', () => {
    const found = everything.filter(
      ({ metadata }) =>
        metadata.annotations?.['backstage.io/orphan'] === 'true',
    );
    expect(found.map(refOf).sort()).toEqual(plantedAs('orphan'));
  });

  it("leaves Otto's team something to answer for, among much that is fine", () => {
    const ofTracking = owned.filter(
      entity => ownerRef(entity) === 'group:default/tracking',
    );
    const rotten = ofTracking.filter(entity =>
      plantedRot.some(rot => rot.entityRef === refOf(entity)),
    );
    expect(rotten.map(refOf)).toEqual(['component:default/depot-calendar']);
    expect(ofTracking.length).toBeGreaterThan(10);
  });

  it('covers an entity that is rotten in two ways', () => {
    const counts = plantedRot.map(
      ({ entityRef }) =>
        plantedRot.filter(rot => rot.entityRef === entityRef).length,
    );
    expect(Math.max(...counts)).toBe(2);
  });
});
