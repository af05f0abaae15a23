import { TestPostgres } from '../startTestPostgres';
import { Senders } from './Senders';
import { setDifference } from './setDifference';
import { countStoredEvents } from './telemetryDatabase';

/** What was acknowledged is stored, once and whole, and nothing was made up. */
export async function expectExactEvents(
  postgres: TestPostgres,
  senders: Pick<Senders, 'acknowledged' | 'uncertain'>,
): Promise<void> {
  expect(
    setDifference({
      acknowledged: senders.acknowledged,
      uncertain: senders.uncertain,
      stored: await countStoredEvents(postgres),
    }),
  ).toEqual({ lost: [], doubled: [], invented: [], torn: [] });
}
