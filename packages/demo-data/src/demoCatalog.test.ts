import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
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
const refOf = (entity: Entity) => stringifyEntityRef(entity);
const known = new Set(everything.map(refOf));

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
  return [value ?? []].flat().map(ref =>
    stringifyEntityRef(
      parseEntityRef(String(ref), {
        defaultKind,
        defaultNamespace: entity.metadata.namespace,
      }),
    ),
  );
}

describe('createDemoCatalog', () => {
  it('gives the same catalog every time', () => {
    expect(createDemoCatalog()).toEqual(catalog);
  });

  it('describes a company of 412 people in 31 teams with 612 entities', () => {
    expect(catalog.users).toHaveLength(412);
    expect(catalog.software).toHaveLength(612);
    expect(
      catalog.groups.filter(({ spec }) => spec.type === 'team'),
    ).toHaveLength(31);
  });

  it('keeps some of every kind that is checked for freshness', () => {
    const kinds = new Set(catalog.software.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'API',
      'Component',
      'Domain',
      'Resource',
      'System',
    ]);
  });

  it('names everything once', () => {
    expect(known.size).toBe(everything.length);
  });

  it('passes the rules of the catalog', async () => {
    const policy = EntityPolicies.allOf([
      new SchemaValidEntityPolicy(),
      new FieldFormatEntityPolicy(),
      new NoForeignRootFieldsEntityPolicy(),
    ]);
    for (const entity of everything) {
      await expect(policy.enforce(entity)).resolves.toBe(entity);
      const recognised = await Promise.all(
        kindValidators.map(validator => validator.check(entity)),
      );
      expect(recognised.filter(Boolean)).toHaveLength(
        entity.kind === 'Template' ? 0 : 1,
      );
    }
  });

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
      catalog.groups.map(group => [
        refOf(group),
        refsIn(group, 'parent', 'Group').at(0),
      ]),
    );
    for (const ref of parents.keys()) {
      let root = ref;
      for (let up = parents.get(root); up; up = parents.get(up)) {
        root = up;
      }
      expect(root).toBe('group:default/korvale');
    }
  });

  it.each([
    ['memberOf', 'Group'],
    ['members', 'User'],
    ['parent', 'Group'],
    ['domain', 'Domain'],
    ['system', 'System'],
    ['providesApis', 'API'],
    ['consumesApis', 'API'],
    ['dependsOn', 'Component'],
  ])('refers only to what is there, or is planted: %s', (field, kind) => {
    const planted = plantedRot.flatMap(rot =>
      rot.rule === 'dangling-relation' && rot.field === field
        ? [rot.entityRef]
        : [],
    );
    const dangling = everything.filter(entity =>
      refsIn(entity, field, kind).some(ref => !known.has(ref)),
    );
    expect(everything.flatMap(one => refsIn(one, field, kind))).not.toEqual([]);
    expect(dangling.map(refOf).sort()).toEqual(planted.sort());
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

  it('makes some components from templates that are there', () => {
    const templateRefs = catalog.software.flatMap(
      ({ metadata }) =>
        metadata.annotations?.['backstage.io/source-template'] ?? [],
    );
    expect(templateRefs.length).toBeGreaterThan(20);
    expect(templateRefs.filter(ref => !known.has(ref))).toEqual([]);
  });

  it('has addresses of its own made-up domain only', () => {
    const text = JSON.stringify(everything);
    const addresses = text.match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(400);
    expect(
      addresses.filter(address => !address.endsWith('@korvale.example')),
    ).toEqual([]);
  });
});
