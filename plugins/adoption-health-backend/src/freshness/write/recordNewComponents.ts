import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** After how many days it is judged what became of a component. */
const JUDGED_AFTER_DAYS = 90;

/**
 * Notes the components that were added to the catalog after the first picture
 * of it, and those that an import told the first sight of; and, once their 90
 * days are over, whether they are there and not stale. They stay noted when
 * they leave the catalog. Source: metrics.md 2, "Golden-path share".
 */
export async function recordNewComponents(
  tx: Knex.Transaction,
  sweep: { day: DayNumber },
): Promise<void> {
  await tx.raw(
    `INSERT INTO new_component (ref, first_seen_day, template_ref)
     SELECT entity.ref, entity.first_seen_day, entity.template_ref
     FROM entity
     LEFT JOIN new_component AS noted ON noted.ref = entity.ref
     WHERE lower(entity.kind) = 'component'
       AND (entity.first_seen_day > (
         SELECT min(day) FROM freshness_day WHERE lower(kind) = 'component')
         OR EXISTS (SELECT 1 FROM entity_history
           WHERE entity_history.ref = entity.ref))
       AND (noted.ref IS NULL
         OR noted.first_seen_day > entity.first_seen_day
         OR noted.template_ref IS DISTINCT FROM entity.template_ref)
     ON CONFLICT (ref) DO UPDATE SET
       first_seen_day = CASE
         WHEN excluded.first_seen_day < new_component.first_seen_day
         THEN excluded.first_seen_day ELSE new_component.first_seen_day END,
       template_ref = excluded.template_ref`,
  );
  await tx('new_component')
    .whereNull('alive')
    .where('first_seen_day', '<=', sweep.day - JUDGED_AFTER_DAYS)
    .update({
      alive: tx.raw(
        `EXISTS (SELECT 1 FROM entity
           WHERE entity.ref = new_component.ref AND entity.state <> 'stale')`,
      ),
    });
}
