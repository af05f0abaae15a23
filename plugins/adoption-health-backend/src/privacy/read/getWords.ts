import {
  dayOf,
  Me,
  ReportReason,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

type Word = Me['words'][number];

const tables = {
  report: 'wrong',
  snooze: 'later',
  disowned: 'not-mine',
} as const satisfies Record<string, Word['said']>;

interface StoredWord {
  entity_ref: string;
  on_day: number;
  /** Only a report has these. */
  reason?: ReportReason;
  note?: string | null;
}

/** What a person said of entities besides vouching for them, newest first. */
export async function getWords(knex: Knex, personId: number): Promise<Word[]> {
  const found: Array<{ word: Word; day: number }> = [];
  for (const [table, said] of Object.entries(tables)) {
    const rows = await knex(table)
      .where('person_id', personId)
      .orderBy('entity_ref')
      .select<StoredWord[]>('*');
    found.push(
      ...rows.map(({ entity_ref, on_day, reason, note }) => ({
        word: {
          said,
          entityRef: entity_ref,
          day: dayOf(on_day),
          reason,
          note: note ?? undefined,
        },
        day: on_day,
      })),
    );
  }
  return found.sort((a, b) => b.day - a.day).map(({ word }) => word);
}
