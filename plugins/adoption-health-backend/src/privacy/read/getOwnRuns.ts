import { Me } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

type OwnRun = Me['templateRuns'][number];

/** The templates a person ran, newest first. */
export async function getOwnRuns(
  knex: Knex,
  personId: number,
): Promise<OwnRun[]> {
  const rows = await knex('task_run')
    .where('person_id', personId)
    .orderBy([{ column: 'started_ms', order: 'desc' }, 'template_ref'])
    .select<
      Array<{
        template_ref: string;
        started_ms: number | string;
        ended_ms: number | string;
        status: OwnRun['status'];
        entity_ref: string | null;
      }>
    >('template_ref', 'started_ms', 'ended_ms', 'status', 'entity_ref');
  return rows.map(row => ({
    templateRef: row.template_ref,
    startedAt: new Date(Number(row.started_ms)).toISOString(),
    endedAt: new Date(Number(row.ended_ms)).toISOString(),
    status: row.status,
    entityRef: row.entity_ref ?? undefined,
  }));
}
