import { Knex } from 'knex';
import { TemplateRun } from '../formulas/templateFunnel';

/** The runs of templates that were started in a time and have ended. */
export async function getTemplateRuns(
  knex: Knex,
  time: { fromMs: number; beforeMs: number },
): Promise<TemplateRun[]> {
  const rows = await knex('task_run')
    .where('started_ms', '>=', time.fromMs)
    .where('started_ms', '<', time.beforeMs)
    .select<
      Array<{
        template_ref: string;
        person_id: number;
        started_ms: number | string;
        ended_ms: number | string;
        status: string;
      }>
    >('template_ref', 'person_id', 'started_ms', 'ended_ms', 'status');
  return rows.map(row => ({
    templateRef: row.template_ref,
    personId: row.person_id,
    startedMs: Number(row.started_ms),
    endedMs: Number(row.ended_ms),
    succeeded: row.status === 'completed',
  }));
}
