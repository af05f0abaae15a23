import { Knex } from 'knex';
import { bytesOfHex } from '../../platform/database/bytesOfHex';
import { rowSource } from '../../platform/database/rowSource';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { UsageKind } from '../usageKinds';

/** People to add to the set of a day and dimension. */
export interface AddedPeople {
  day: number;
  dimensionId: number;
  people: PeopleSet;
}

/** Adds people to the sets of one kind; sets that stay the same are left. */
export async function addUsagePeople(
  tx: Knex.Transaction,
  options: { kind: UsageKind; added: AddedPeople[] },
): Promise<void> {
  const { kind, added } = options;
  const stored = await readSets(tx, options);
  const changed = added.flatMap(({ day, dimensionId, people }) => {
    const before = stored.get(`${day} ${dimensionId}`) ?? PeopleSet.empty;
    const after = PeopleSet.union([before, people]);
    return after.size === before.size
      ? []
      : [
          {
            day,
            dimension_id: dimensionId,
            people: after.encode().toString('hex'),
          },
        ];
  });
  if (changed.length === 0) {
    return;
  }
  const source = rowSource(tx, {
    columns: { day: 'integer', dimension_id: 'integer', people: 'text' },
    rows: changed,
  });
  await tx.raw(
    `INSERT INTO usage_people (kind, day, dimension_id, people) SELECT ?, day, dimension_id, ${bytesOfHex(tx, 'people')} FROM (${source.sql}) AS changed WHERE true ON CONFLICT (kind, day, dimension_id) DO UPDATE SET people = excluded.people`,
    [kind, ...source.bindings],
  );
}

async function readSets(
  tx: Knex.Transaction,
  options: { kind: UsageKind; added: AddedPeople[] },
): Promise<Map<string, PeopleSet>> {
  const keys = rowSource(tx, {
    columns: { day: 'integer', dimension_id: 'integer' },
    rows: options.added.map(({ day, dimensionId }) => ({
      day,
      dimension_id: dimensionId,
    })),
  });
  const rows = await tx('usage_people')
    .where('kind', options.kind)
    .whereRaw(`(day, dimension_id) IN (${keys.sql})`, keys.bindings)
    .select<Array<{ day: number; dimension_id: number; people: Buffer }>>(
      'day',
      'dimension_id',
      'people',
    );
  return new Map(
    rows.map(row => [
      `${row.day} ${row.dimension_id}`,
      PeopleSet.decode(row.people),
    ]),
  );
}
