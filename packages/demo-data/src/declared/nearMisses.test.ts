import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { createDemoCatalog } from '../demoCatalog';
import { nearMisses } from './nearMisses';
import { plantedRot } from './plantedRot';

const entityByRef = new Map<string, Entity>(
  createDemoCatalog().software.map(entity => [
    stringifyEntityRef(entity),
    entity,
  ]),
);

describe('the near misses', () => {
  it('are thirty or more, for all rules that can be planted', () => {
    expect(nearMisses.length).toBeGreaterThanOrEqual(30);
    const rules = new Set<string>(nearMisses.map(({ rule }) => rule));
    expect(plantedRot.filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });

  it.each(nearMisses.map(miss => [miss.entityRef, miss.rule, miss] as const))(
    'are in the catalog as they are declared: %s, %s',
    (ref, _rule, { write = {} }) => {
      expect(entityByRef.get(ref)).toMatchObject({
        metadata: {
          ...write.metadata,
          ...(write.annotations && { annotations: write.annotations }),
        },
        ...(write.spec && { spec: write.spec }),
      });
    },
  );

  it('are not rotten in the way that they seem to be', () => {
    expect(
      nearMisses.filter(miss =>
        plantedRot.some(
          rot => rot.entityRef === miss.entityRef && rot.rule === miss.rule,
        ),
      ),
    ).toEqual([]);
  });
});
