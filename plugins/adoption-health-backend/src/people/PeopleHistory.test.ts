import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { PeopleHistory } from './PeopleHistory';
import { recordGroupInfo } from './write/recordGroupInfo';
import { recordMembership } from './write/recordMembership';
import { recordPopulation } from './write/recordPopulation';

const DAY = 20_000;
const TEAM = 'group:default/team';

describe.each(eachDatabase())('PeopleHistory on %p', databaseId => {
  let knex: Knex;
  let history: PeopleHistory;

  const populate = (day: number, ids: number[]) =>
    recordPopulation(knex, { day, takenMs: 1, people: PeopleSet.of(ids) });
  const assign = (day: number, ids: number[]) =>
    recordMembership(knex, {
      day,
      members: new Map([[TEAM, PeopleSet.of(ids)]]),
    });
  const read = async () => {
    const { eligible, membership } = await history.read();
    return {
      eligible: [...eligible].map(([day, people]) => [day - DAY, ...people]),
      team: [...(membership.on(DAY + 9).get(TEAM) ?? [])],
    };
  };

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await knex('person').insert(
      [1, 2, 3].map(id => ({ id, pseudonym: String(id) })),
    );
    history = new PeopleHistory({ knex });
    await populate(DAY, [1, 2]);
    await assign(DAY, [1]);
  });

  it('answers what is stored', async () => {
    expect(await read()).toEqual({ eligible: [[0, 1, 2]], team: [1] });
  });

  it('reads it once', async () => {
    const first = await history.read();
    expect(await history.read()).toBe(first);
  });

  it('sees a new day, and groups that changed', async () => {
    await read();
    await populate(DAY + 1, [1, 2, 3]);
    await assign(DAY + 1, [1, 3]);
    expect(await read()).toEqual({
      eligible: [
        [0, 1, 2],
        [1, 1, 2, 3],
      ],
      team: [1, 3],
    });
  });

  it('sees what a group is, and leaves out a look that saw nothing new', async () => {
    const groups = new Map([[TEAM, { type: 'team', parentRefs: [] }]]);
    expect((await history.read()).groups.on(DAY).size).toBe(0);
    await recordGroupInfo(knex, { day: DAY, groups });
    const seen = await history.read();
    expect(seen.groups.on(DAY)).toEqual(groups);
    await recordGroupInfo(knex, { day: DAY + 1, groups });
    expect(await history.read()).toBe(seen);
  });

  it('tries again after a failure', async () => {
    let failing = true;
    const broken = new PeopleHistory({
      knex: Object.assign((table: string) => {
        if (failing && table === 'group_members') {
          throw new Error('gone');
        }
        return knex(table);
      }, knex) as Knex,
    });
    await expect(broken.read()).rejects.toThrow('gone');
    failing = false;
    expect((await broken.read()).eligible.size).toBe(1);
  });
});
