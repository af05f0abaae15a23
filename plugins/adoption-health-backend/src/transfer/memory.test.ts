import { Knex } from 'knex';
import { setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';
import { freshDatabase } from '../__testUtils__/testDatabases';
import { importLines } from './importLines';
import { eventLine, instance } from './__testUtils__/instance';

jest.setTimeout(240_000);

const LINES = 400_000;
const SETTLED_AT = 200_000;
const MOST_GROWTH_BYTES = 20_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is held and cannot be let go of. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('the memory of a long import', () => {
  let knex: Knex;

  it('does not grow with its length', async () => {
    knex = await freshDatabase('SQLITE_3');
    const { services } = instance(knex, { retentionDays: 0 });
    let settledBytes = 0;
    async function* source() {
      for (let i = 0; i < LINES; i += 500) {
        const lines = Array.from({ length: 500 }, (_, j) =>
          JSON.stringify(
            eventLine({
              at: new Date(1_700_000_000_000 + (i + j) * 60_000).toISOString(),
              userRef: `user:default/p${(i + j) % 500}`,
            }),
          ),
        );
        yield Buffer.from(`${lines.join('\n')}\n`);
        if (i === SETTLED_AT) {
          settledBytes = heldBytes();
        }
      }
    }
    const receipt = await importLines(services, source());
    expect(receipt.stored).toBe(LINES);
    expect(heldBytes() - settledBytes).toBeLessThan(MOST_GROWTH_BYTES);
  });
});
