import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { FactCache } from '../../facts/FactCache';
import { PeopleHistory } from '../../people/PeopleHistory';
import { recordPopulation } from '../../people/write/recordPopulation';
import { okValue } from '../../platform/okValue';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../platform/window';
import { groupSize } from '../../privacy/groupSize';
import { ReportableGroups } from '../../privacy/ReportableGroups';
import { getAdoptionSummary } from './getAdoptionSummary';
import { PeopleSources } from './PeopleSources';

const DAY = 20_772;
const DAY_MS = 86_400_000;
const people = (...ids: number[]) => PeopleSet.of(ids);

describe.each(eachDatabase())('getAdoptionSummary on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    const all = people(1, 2, 3, 4, 5, 6);
    await knex('person').insert(
      [...all].map(id => ({ id, pseudonym: `p${id}` })),
    );
    await recordPopulation(knex, { day: DAY, takenMs: 1, people: all });
    await knex('usage_people').insert({
      ...{ kind: 'portal', day: DAY - 13, dimension_id: 0 },
      people: all.encode(),
    });
    await knex('fact_day').insert({
      ...{ day: DAY - 13, revision: 1, time_zone: 'UTC' },
    });
  });

  const none = (metric: 'goldenPathShare' | 'agentCalls', window: DayWindow) =>
    okValue(metric, { value: 0, window, coverage: 1 });
  const sources = (): PeopleSources => ({
    knex,
    facts: new FactCache({ knex }),
    people: new PeopleHistory({ knex }),
    reportable: new ReportableGroups({ minimum: 5 }),
    clock: () => (DAY + 1.5) * DAY_MS,
    reportingDay: reportingDays('UTC'),
    groupSize: groupSize(5),
    coverage: async () => () => 1,
    collectionStart: async () => (DAY - 300) * DAY_MS,
    teams: { types: ['team'], threshold: 0.3 },
    goldenPathShare: async window => none('goldenPathShare', window),
    agentCalls: async window => none('agentCalls', window),
  });
  const activated = async () => {
    const window = { from: DAY, to: DAY, complete: true };
    return (await getAdoptionSummary(sources(), { window })).values
      .activatedShare;
  };
  const run = (person: number, daysAfterFirst: number, status = 'completed') =>
    knex('task_run').insert({
      ...{ template_ref: 'template:default/service', person_id: person },
      ...{ started_ms: 1, status },
      ended_ms: (DAY - 13 + daysAfterFirst + 0.5) * DAY_MS,
    });

  it('counts who ran a template with success in their first 14 days', async () => {
    await run(1, 0);
    await run(2, 13);
    expect(await activated()).toMatchObject({ n: 2, denominator: 6 });
  });

  it('does not count a run that failed, or one before or after', async () => {
    await run(1, 0, 'failed');
    await run(2, 0, 'cancelled');
    await run(3, 14);
    await run(4, -1);
    expect(await activated()).toMatchObject({ n: 0, denominator: 6 });
  });

  it('counts once who also opened something', async () => {
    await knex('usage_people').insert({
      ...{ kind: 'value', day: DAY - 13, dimension_id: 0 },
      people: people(1, 2).encode(),
    });
    await run(2, 1);
    expect(await activated()).toMatchObject({ n: 2, denominator: 6 });
  });
});
