import { DimensionDirectory } from 'backstage-plugin-adoption-health-backend/src/telemetry/DimensionDirectory';
import { termHash } from 'backstage-plugin-adoption-health-backend/src/telemetry/formulas/termHash';
import { Knex } from 'knex';
import { CompanySize, entityRef } from './company';
import { vocabulary } from './vocabulary';

const VALUES_AT_A_TIME = 5_000;

/** The ids of everything that events are about, by position. */
export interface DimensionIds {
  action: (name: (typeof vocabulary.actions)[number]) => number;
  plugins: number[];
  routes: number[];
  entities: number[];
  terms: number[];
}

/** Registers the vocabulary with the product's own directory. */
export async function dimensionIds(
  knex: Knex,
  size: CompanySize,
): Promise<DimensionIds> {
  const directory = new DimensionDirectory({ knex });
  const idsOf = async (
    kind: Parameters<DimensionDirectory['idsOf']>[0],
    values: readonly string[],
  ): Promise<number[]> => {
    const ids: number[] = [];
    for (let at = 0; at < values.length; at += VALUES_AT_A_TIME) {
      const some = values.slice(at, at + VALUES_AT_A_TIME);
      const found = await directory.idsOf(kind, new Set(some));
      ids.push(...some.map(value => found.get(value) ?? 0));
    }
    return ids;
  };
  const { actions, plugins, routes, terms } = vocabulary;
  const actionIds = await idsOf('action', actions);
  return {
    action: name => actionIds[actions.indexOf(name)],
    plugins: await idsOf('plugin', plugins),
    routes: await idsOf('route', routes),
    entities: await idsOf('entity', upTo(size.entities, entityRef)),
    terms: await idsOf(
      'term',
      upTo(terms, i => termHash(`term ${i}`, 'key')),
    ),
  };
}

function upTo(count: number, of: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
