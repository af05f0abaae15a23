import { Knex } from 'knex';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../../platform/window';
import { getPeopleOfDimensions } from './getPeopleOfDimensions';

/** Who opened the pages of templates in a window, by their full refs. */
export async function getTemplateViews(
  knex: Knex,
  { from, to }: DayWindow,
): Promise<Map<string, PeopleSet>> {
  const templates = await knex('dimension')
    .where({ kind: 'entity' })
    .where('value', 'like', 'template:%')
    .select<Array<{ id: number; value: string }>>('id', 'value');
  const ids = templates.map(({ id }) => id);
  const people = await getPeopleOfDimensions(knex, {
    ...{ kind: 'entity', ids, from, to },
  });
  return new Map(
    templates.flatMap(({ id, value }) => {
      const viewers = people.get(id);
      return viewers ? [[value, viewers]] : [];
    }),
  );
}
