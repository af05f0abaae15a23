import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';
import { freshDatabase } from '../../__testUtils__/testDatabases';
import { component, group, user } from '../__testUtils__/entities';
import { sweepAt } from '../__testUtils__/sweeps';

jest.setTimeout(240_000);

const ENTITIES = 20_000;
const SETTLED_AT = 4_000;
const PAGE = 200;
/** Holding the entities themselves would take several times as much. */
const MOST_GROWTH_BYTES = 3_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is held and cannot be let go of. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Something to find and to look up in each: an owner, a target, a text. */
function entity(index: number): Entity {
  const made = component(`c${index}`, {
    owner: index % 10 === 0 ? 'gone' : 'team-a',
    spec: { type: 'service', lifecycle: 'production' },
  });
  made.metadata.description = `${index} `.repeat(100);
  made.relations?.push({
    type: 'dependsOn',
    targetRef: `component:default/c${(index * 7) % ENTITIES}`,
  });
  return made;
}

describe('the memory of a sweep', () => {
  it('does not grow with the catalog', async () => {
    const knex = await freshDatabase('SQLITE_3');
    let settledBytes = 0;
    let grownBytes = 0;
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(() => undefined),
      }),
      async *streamEntities(request) {
        if (request?.fields) {
          yield [group('team-a'), user('ada', 'team-a')];
          return;
        }
        for (let start = 0; start < ENTITIES; start += PAGE) {
          if (start === SETTLED_AT) {
            settledBytes = heldBytes();
          }
          yield Array.from({ length: PAGE }, (_, index) =>
            entity(start + index),
          );
        }
        grownBytes = heldBytes() - settledBytes;
      },
    });
    const sweep = (day: number) =>
      sweepAt(knex, {
        day,
        catalog,
        kinds: ['Component'],
        rules: freshnessRules,
      });
    expect((await sweep(0)).outcome).toBe('complete');
    expect(grownBytes).toBeLessThan(MOST_GROWTH_BYTES);
    // Now there is a picture to compare with, and targets are watched.
    expect((await sweep(1)).outcome).toBe('complete');
    expect(grownBytes).toBeLessThan(MOST_GROWTH_BYTES);
  });
});
