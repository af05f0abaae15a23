import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { asReplicas } from '../__testUtils__/replicas';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { FakeNotifier } from './__testUtils__/FakeNotifier';
import { nudgeSources } from './__testUtils__/nudgeSources';
import { openFinding } from './__testUtils__/openFindings';
import { user } from './__testUtils__/organisation';
import { NudgeSources, sendNudges } from './sendNudges';

const ROUNDS = 5;
const names = ['ada', 'bob', 'cy', 'dan', 'eve'];
const entities = names.map(name => user(name));
const open = names.map(name =>
  openFinding(name, { ownerRef: `user:default/${name}` }),
);
const disowned = async () => [
  { ref: 'component:default/pay', onDay: dayNumber('2026-11-20') },
];

/** Lets replicas claim only once all of them have made their plans. */
function claimingTogether(count: number) {
  let waiting = 0;
  let letGo = () => {};
  const all = new Promise<void>(resolve => {
    letGo = resolve;
  });
  return (sources: NudgeSources): NudgeSources => {
    const { people } = sources;
    const idOf = people.idOf.bind(people);
    jest.spyOn(people, 'idOf').mockImplementation(async ref => {
      waiting += 1;
      if (waiting === count) {
        letGo();
      }
      await all;
      return idOf(ref);
    });
    return sources;
  };
}

describe.each(eachDatabase())('three replicas on %p', databaseId => {
  let knex: Knex;
  const { signal } = new AbortController();

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('send one notice to each person', async () => {
    const notifier = new FakeNotifier();
    await asReplicas(knex, async replicas => {
      for (let round = 0; round < ROUNDS; round++) {
        await Promise.all(
          replicas.map(replica =>
            sendNudges(
              nudgeSources(replica, { entities, open, notifier, disowned }),
              signal,
            ),
          ),
        );
      }
    });
    expect(notifier.recipients.sort()).toEqual(
      [...names, 'pat'].map(name => `user:default/${name}`).sort(),
    );
    expect(await knex('notice').whereNotNull('sent_ms')).toHaveLength(5);
  });

  it('tell one person of a finding, where each sees another owner', async () => {
    const notifier = new FakeNotifier();
    const together = claimingTogether(3);
    await asReplicas(knex, replicas =>
      Promise.all(
        replicas.map((replica, index) => {
          const ownerRef = `user:default/${names[index]}`;
          const sources = nudgeSources(replica, {
            entities,
            notifier,
            open: [openFinding('pay', { ownerRef })],
          });
          return sendNudges(together(sources), signal);
        }),
      ),
    );
    expect(notifier.sent).toHaveLength(1);
    expect(await knex('notice_item')).toHaveLength(1);
  });

  it('send one notice where all of them have planned it', async () => {
    const notifier = new FakeNotifier();
    const together = claimingTogether(3);
    await asReplicas(knex, replicas =>
      Promise.all(
        replicas.map(replica => {
          const sources = nudgeSources(replica, {
            entities,
            notifier,
            open: open.slice(0, 1),
          });
          return sendNudges(together(sources), signal);
        }),
      ),
    );
    expect(notifier.recipients).toEqual(['user:default/ada']);
    expect(await knex('notice')).toHaveLength(1);
  });
});
