import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { createDemoCatalog } from '../demoCatalog';
import { leavers } from './pastPeople';
import { plantedRot } from './plantedRot';

const { groups, users, software, templates } = createDemoCatalog();
const owned = [...software, ...templates];
const refOf = (entity: Entity) => stringifyEntityRef(entity);
const known = new Set([...groups, ...users, ...owned].map(refOf));

function plantedAs(rule: string): string[] {
  return plantedRot
    .filter(rot => rot.rule === rule)
    .map(rot => rot.entityRef)
    .sort();
}

function ownerOf({ spec, metadata }: Entity): string {
  return stringifyEntityRef(
    parseEntityRef(String(spec?.owner), {
      defaultKind: 'Group',
      defaultNamespace: metadata.namespace,
    }),
  );
}

/** Groups with somebody in them, counted without any code of the product. */
function inhabitedGroups(): Set<string> {
  const inhabited = new Set<string>();
  const parents = new Map(
    groups.map(group => [
      refOf(group),
      group.spec.parent &&
        stringifyEntityRef(
          parseEntityRef(group.spec.parent, { defaultKind: 'Group' }),
        ),
    ]),
  );
  const direct = [
    ...users.flatMap(({ spec }) => spec.memberOf ?? []),
    ...groups.filter(({ spec }) => spec.members?.length).map(refOf),
  ].map(ref =>
    stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'Group' })),
  );
  for (const group of direct) {
    for (let up: string | undefined = group; up; up = parents.get(up)) {
      inhabited.add(up);
    }
  }
  return inhabited;
}

const gone = new Set(
  leavers.flatMap(({ name, group }) => [
    `user:default/${name}`,
    `group:default/${group}`,
  ]),
);
const inhabited = inhabitedGroups();

/** Owned by somebody who left, or by a group that everybody left. */
const isLeft = (entity: Entity) =>
  gone.has(ownerOf(entity)) && !inhabited.has(ownerOf(entity));

const found = (test: (entity: Entity) => boolean) =>
  owned.filter(test).map(refOf).sort();

describe('the planted rot', () => {
  it('leaves nothing without an owner, which the catalog would refuse', () => {
    expect(found(({ spec }) => !spec?.owner)).toEqual([]);
  });

  it('is the only reason why an owner does not resolve', () => {
    expect(
      found(entity => !known.has(ownerOf(entity)) && !isLeft(entity)),
    ).toEqual(plantedAs('owner-unresolved'));
  });

  it('is the only reason why an owning group is empty', () => {
    const isEmpty = (ref: string) =>
      ref.startsWith('group:') && known.has(ref) && !inhabited.has(ref);
    expect(
      found(entity => isEmpty(ownerOf(entity)) && !isLeft(entity)),
    ).toEqual(plantedAs('owner-empty'));
  });

  it('is the only reason why a person owns software', () => {
    const kinds = ['Component', 'API', 'System'];
    expect(
      found(
        entity =>
          kinds.includes(entity.kind) &&
          known.has(ownerOf(entity)) &&
          ownerOf(entity).startsWith('user:'),
      ),
    ).toEqual(plantedAs('owner-is-person'));
  });

  it('is the only reason why an owner left', () => {
    expect(found(isLeft)).toEqual(plantedAs('owner-left'));
  });

  it('is the only reason why an entity is an orphan', () => {
    expect(
      found(
        ({ metadata }) =>
          metadata.annotations?.['backstage.io/orphan'] === 'true',
      ),
    ).toEqual(plantedAs('orphan'));
  });

  it('is the only reason why a description is missing', () => {
    expect(found(({ metadata }) => !metadata.description)).toEqual(
      plantedAs('incomplete'),
    );
  });

  it.each([
    'owner-unresolved',
    'owner-empty',
    'owner-left',
    'owner-is-person',
    'orphan',
    'dangling-relation',
    'unverified',
    'incomplete',
  ])('shows %s more than once', rule => {
    expect(plantedAs(rule).length).toBeGreaterThan(2);
    expect(plantedAs(rule).filter(ref => !known.has(ref))).toEqual([]);
  });

  it('makes about one entity in fifteen stale', () => {
    const stale = new Set(
      plantedRot
        .filter(
          ({ rule }) =>
            !['owner-is-person', 'dangling-relation', 'incomplete'].includes(
              rule,
            ),
        )
        .map(({ entityRef }) => entityRef),
    );
    expect(stale.size / software.length).toBeGreaterThan(0.055);
    expect(stale.size / software.length).toBeLessThan(0.075);
  });

  it("leaves Otto's team something to answer for, among much that is fine", () => {
    const ofTracking = owned.filter(
      entity => ownerOf(entity) === 'group:default/tracking',
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
