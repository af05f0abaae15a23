import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { SeenOwner } from '../OwnerWatch';

const COLUMNS = {
  ref: 'text',
  last_seen_day: 'integer',
  members: 'integer',
  former_members: 'integer',
  former_members_here: 'integer',
} as const;
const FIGURES = Object.keys(COLUMNS).filter(column => column !== 'ref');

/** How long an owner is remembered whom no entity names any more. */
const REMEMBERED_DAYS = 30;

/**
 * Remembers the owners that a sweep came across, touching only rows that
 * differ. Who is not in the catalog keeps what was last known of them, and is
 * forgotten some time after the last entity named them.
 */
export async function recordOwners(
  tx: Knex.Transaction,
  sweep: { owners: readonly SeenOwner[]; day: DayNumber },
): Promise<void> {
  const { owners, day } = sweep;
  await tx.raw(...upsert(tx, sweep));
  const named = rowSource(tx, {
    columns: { ref: 'text' },
    rows: owners.map(({ ref }) => ({ ref })),
  });
  await tx('owner')
    .where('last_seen_day', '<', day - REMEMBERED_DAYS)
    .whereRaw(`ref NOT IN (${named.sql})`, named.bindings)
    .del();
}

function upsert(
  tx: Knex.Transaction,
  sweep: { owners: readonly SeenOwner[]; day: DayNumber },
): [sql: string, bindings: string[]] {
  const present = sweep.owners.filter(owner => owner.isPresent);
  const source = rowSource(tx, {
    columns: COLUMNS,
    rows: present.map(({ ref, members }) => ({
      ref,
      last_seen_day: sweep.day,
      members: members?.now,
      former_members: members?.former,
      former_members_here: members?.formerStillHere,
    })),
  });
  const of = (table: string) =>
    FIGURES.map(column => `${table}.${column}`).join(', ');
  const updates = FIGURES.map(column => `${column} = excluded.${column}`);
  return [
    `INSERT INTO owner (ref, ${FIGURES.join(', ')})
     SELECT seen.ref, ${of('seen')} FROM (${source.sql}) AS seen
     LEFT JOIN owner AS known ON known.ref = seen.ref
     WHERE known.ref IS NULL
       OR (${of('known')}) IS DISTINCT FROM (${of('seen')})
     ON CONFLICT (ref) DO UPDATE SET ${updates.join(', ')}`,
    source.bindings,
  ];
}
