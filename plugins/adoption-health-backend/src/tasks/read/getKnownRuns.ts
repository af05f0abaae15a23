import { Knex } from 'knex';
import { findPeople } from '../../people/read/findPeople';
import { rowSource } from '../../platform/database/rowSource';
import { TaskEnd } from '../formulas/scaffolderTask';
import { stateKey, TaskRunState } from '../TaskRun';

/** Of some runs, those that are stored as they are, by `stateKey`. */
export async function getKnownRuns(
  knex: Knex,
  runs: readonly TaskRunState[],
): Promise<Set<string>> {
  const pseudonyms = new Set(runs.map(run => run.pseudonym));
  const people = await findPeople(knex, pseudonyms);
  const source = rowSource(knex, {
    columns: { started_ms: 'bigint' },
    rows: [...new Set(runs.map(run => run.startedMs))].map(startedMs => ({
      started_ms: startedMs,
    })),
  });
  const rows = await knex('task_run')
    .whereRaw(`started_ms IN (${source.sql})`, source.bindings)
    .select<
      Array<{
        template_ref: string;
        person_id: number;
        started_ms: number | string;
        status: TaskEnd;
      }>
    >('template_ref', 'person_id', 'started_ms', 'status');
  const byId = new Map([...people].map(([pseudonym, id]) => [id, pseudonym]));
  return new Set(
    rows.flatMap(row => {
      const pseudonym = byId.get(row.person_id);
      return pseudonym === undefined
        ? []
        : stateKey({
            pseudonym,
            templateRef: row.template_ref,
            startedMs: Number(row.started_ms),
            status: row.status,
          });
    }),
  );
}
