import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { oneAtATime } from './oneAtATime';

describe.each(eachDatabase())('oneAtATime on %p', databaseId => {
  it('answers what the work answers, and throws what it throws', async () => {
    const knex = await freshDatabase(databaseId);
    expect(await oneAtATime(knex, async () => 7)).toBe(7);
    await expect(
      oneAtATime(knex, async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await oneAtATime(knex, async () => 8)).toBe(8);
  });
});

describe.each(eachDatabase().filter(([id]) => id.startsWith('POSTGRES')))(
  'oneAtATime on %p',
  databaseId => {
    it('lets work wait for work', async () => {
      const knex = await freshDatabase(databaseId);
      const steps: string[] = [];
      const work = (name: string) => async () => {
        steps.push(`${name} begins`);
        await knex.raw('SELECT pg_sleep(0.05)');
        steps.push(`${name} ends`);
      };
      await Promise.all(
        ['a', 'b', 'c'].map(name => oneAtATime(knex, work(name))),
      );
      const [first, second, third] = steps
        .filter(step => step.endsWith('begins'))
        .map(step => step[0]);
      expect(steps).toEqual(
        [first, second, third].flatMap(name => [
          `${name} begins`,
          `${name} ends`,
        ]),
      );
    });
  },
);
