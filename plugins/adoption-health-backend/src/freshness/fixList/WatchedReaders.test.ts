import fc from 'fast-check';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { getRevisions } from '../../facts/read/getRevisions';
import {
  clearPicture,
  people,
  storeReaders,
  TODAY,
} from './__testUtils__/storedPicture';
import { WatchedReaders } from './WatchedReaders';

const window = { from: TODAY - 3, to: TODAY - 1 };
const refs = ['a', 'b', 'c'].map(name => `component:default/${name}`);

describe.each(eachDatabase())('WatchedReaders on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await clearPicture(knex);
  });

  const ask = async (readers: WatchedReaders, watched: string[]) => {
    const answer = await readers.of({
      refs: new Set(watched),
      revisions: await getRevisions(knex, window),
    });
    return Object.fromEntries([...answer].map(([ref, set]) => [ref, [...set]]));
  };

  it.each([{}, { maxBytes: 0 }])(
    'always answers what is stored, with %p',
    async options => {
      const step = fc.record({
        ref: fc.constantFrom(...refs),
        day: fc.constantFrom(TODAY - 3, TODAY - 2, TODAY - 1),
        last: fc.integer({ min: 1, max: 9 }),
        watched: fc.subarray(refs),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 1, maxLength: 8 }),
          async steps => {
            await knex('usage_people').del();
            const readers = new WatchedReaders({ knex, ...options });
            for (const { ref, day, last, watched } of steps) {
              await storeReaders(knex, ref, { day, people: people(1, last) });
              const fresh = new WatchedReaders({ knex });
              expect(await ask(readers, watched)).toEqual(
                await ask(fresh, watched),
              );
            }
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it('does not read again what did not change', async () => {
    await storeReaders(knex, refs[0], { people: people(1, 3) });
    const readers = new WatchedReaders({ knex });
    expect(await ask(readers, refs)).toEqual({ [refs[0]]: [1, 2, 3] });
    await knex('usage_people').del();
    expect(await ask(readers, refs)).toEqual({ [refs[0]]: [1, 2, 3] });
  });
});
