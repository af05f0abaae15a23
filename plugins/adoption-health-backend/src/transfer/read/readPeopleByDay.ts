import { dayOf, ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { LineIds } from '../formulas/lineIds';
import { pagesOf } from './pagesOf';

/** Who was in which group, and then who was eligible, on each day. */
export async function* readPeopleByDay(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  const groups = pagesOf<{
    group_ref: string;
    from_day: number;
    people: Buffer;
  }>(knex, {
    table: 'group_members',
    query: knex('group_members')
      .orderBy(['group_ref', 'from_day'])
      .select('group_ref', 'from_day', 'people'),
  });
  for await (const rows of groups) {
    yield rows.map(row => ({
      type: 'group',
      id: nextId(),
      group: row.group_ref,
      day: dayOf(row.from_day),
      people: row.people.toString('base64'),
    }));
  }
  yield* readPopulation(knex, nextId);
}

async function* readPopulation(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  let people = PeopleSet.empty.encode();
  let after = -2_147_483_648;
  for (;;) {
    // By day on either database: a day may rest on the one before.
    const rows = await knex('population_day')
      .where('day', '>', after)
      .orderBy('day')
      .limit(500)
      .select<
        Array<{ day: number; taken_ms: number | string; people: Buffer | null }>
      >('day', 'taken_ms', 'people');
    const last = rows.at(-1);
    if (!last) {
      return;
    }
    const lines: ExportLine[] = [];
    for (const row of rows) {
      people = row.people ?? people;
      lines.push({
        type: 'eligible',
        id: nextId(),
        day: dayOf(row.day),
        takenMs: Number(row.taken_ms),
        people: people.toString('base64'),
      });
    }
    yield lines;
    after = last.day;
  }
}
