import { Knex } from 'knex';
import { putGroup } from '../../../people/write/putGroup';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../../privacy/groupSize';
import { FIRST_DAY, noon } from '../../__testUtils__/sweeps';
import { EntityRow, FindingRow, SweepRow } from '../../tables';
import { sealKeyOf } from '../formulas/sealedText';
import { HarmRanking } from '../HarmRanking';
import { FixListSources } from '../listEntities';

/** Today in these tests; the last complete day is the one before. */
export const TODAY = FIRST_DAY;

/** The people with ids from `first` to `last`. */
export function people(first: number, last: number): PeopleSet {
  return PeopleSet.of(
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** Sources as a portal has them that collects since day 0. */
export function sourcesOf(
  knex: Knex,
  overrides: Partial<FixListSources> = {},
): FixListSources {
  const sources = {
    knex,
    today: () => TODAY,
    groupSize: groupSize(5),
    collectingSince: async () => 0,
    coverage: async () => () => 1,
    pseudonymOf: (userRef: string) => `pseudonym of ${userRef}`,
    cursorKey: sealKeyOf('key'),
    ...overrides,
  };
  return { ...sources, harm: overrides.harm ?? new HarmRanking(sources) };
}

const TABLES = [
  ...['entity', 'finding', 'attestation', 'snooze', 'disowned', 'sweep'],
  ...['usage_people', 'dimension', 'fact_day', 'group_members', 'person'],
];

/** Empties all tables that a fix list is made from. */
export async function clearPicture(knex: Knex): Promise<void> {
  for (const table of TABLES) {
    await knex(table).del();
  }
}

/** Records that a complete sweep made the present picture. */
export async function storeSweep(knex: Knex): Promise<void> {
  await knex<SweepRow>('sweep').insert({
    started_ms: noon(0),
    finished_ms: noon(0),
    outcome: 'complete',
    entities: 0,
    vanished: 0,
    turned_stale: 0,
    kinds: '[]',
    rules: '[]',
  });
}

/** Stores a component of `team-a` with open findings of these rules. */
export async function storeEntity(
  knex: Knex,
  ref: string,
  overrides: Partial<EntityRow> & {
    findings?: Array<Partial<FindingRow> & Pick<FindingRow, 'rule'>>;
  } = {},
): Promise<void> {
  const { findings = [], ...columns } = overrides;
  const open = findings.filter(({ attested }) => !attested);
  const [kind, namespace, name] = ref.split(/[:/]/);
  await knex<EntityRow>('entity').insert({
    ref,
    kind: kind === 'api' ? 'API' : `${kind[0].toUpperCase()}${kind.slice(1)}`,
    namespace,
    name,
    owner_ref: 'group:default/team-a',
    state: open.some(({ severity }) => severity !== 'notice')
      ? 'stale'
      : 'unknown',
    content_hash: 'h',
    first_seen_day: TODAY - 100,
    limit_days: 180,
    ...columns,
  });
  if (findings.length > 0) {
    await knex<FindingRow>('finding').insert(
      findings.map(finding => ({
        entity_ref: ref,
        severity: 'stale',
        evidence: 'It is so.',
        evidence_key: 'k',
        fix: JSON.stringify({ summary: 'Mend it.' }),
        attested: false,
        since_day: TODAY - 10,
        ...finding,
      })),
    );
  }
}

/** Stores any number of components, each with the same stale finding. */
export async function storeAlike(knex: Knex, refs: string[]): Promise<void> {
  const [first, ...rest] = refs;
  await storeEntity(knex, first, { findings: [{ rule: 'orphan' }] });
  const entity = await knex<EntityRow>('entity').where('ref', first).first();
  const finding = await knex<FindingRow>('finding')
    .where('entity_ref', first)
    .first();
  await knex.batchInsert(
    'entity',
    rest.map(ref => ({ ...entity, ref, name: ref.split('/')[1] })),
    500,
  );
  await knex.batchInsert(
    'finding',
    rest.map(ref => ({ ...finding, entity_ref: ref })),
    500,
  );
}

/** Stores who read an entity on a day, and that the day's facts changed. */
export async function storeReaders(
  knex: Knex,
  ref: string,
  read: { day?: number; people: PeopleSet },
): Promise<void> {
  const day = read.day ?? TODAY - 1;
  const dimension = { kind: 'entity', value: ref };
  await knex('dimension').insert(dimension).onConflict().ignore();
  const { id } = await knex('dimension').where(dimension).first();
  await knex('usage_people')
    .insert({
      kind: 'entity',
      day,
      dimension_id: id,
      people: read.people.encode(),
    })
    .onConflict(['kind', 'day', 'dimension_id'])
    .merge();
  const facts = await knex('fact_day').where({ day }).first();
  await knex('fact_day')
    .insert({ day, revision: (facts?.revision ?? 0) + 1, time_zone: 'UTC' })
    .onConflict('day')
    .merge();
}

/** Records the members of a group, long ago. */
export async function storeGroup(
  knex: Knex,
  groupRef: string,
  members: PeopleSet,
): Promise<void> {
  await knex.transaction(tx =>
    putGroup(tx, { groupRef, day: TODAY - 200, people: members }),
  );
}
