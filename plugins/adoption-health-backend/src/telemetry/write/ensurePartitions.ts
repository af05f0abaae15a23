import { isError } from '@backstage/errors';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from '../../platform/database/busy';
import { dialectOf } from '../../platform/database/dialect';
import {
  getEventPartitions,
  unpartitionedDays,
} from '../../platform/database/partitions';

/** Whoever changes the partitions of `event` holds it, one day at a time. */
const ADVISORY_LOCK = 7_160_118;

const ATTEMPTS = 4;
const PAUSE_MS = 150;

/**
 * Writers may have to wait this long for a partition. It is also all the time
 * there is to look through the default partition for rows of the day.
 */
const LOCK_TIMEOUT = '400ms';
const STEP_TIMEOUT = '800ms';

/**
 * What else leaves a day without: the default partition got a row of it a
 * moment ago, or somebody uses the name.
 */
const LEFT_CODES = new Set(['23514', '42P07']);

/**
 * Gives every day of `from` to `to`, both included, a partition of `event`.
 * Answers the days that have none in the end: those whose rows are in the
 * default partition already, where they stay, and those for which the table
 * was too busy; a later call may do better. Does nothing on SQLite. May be
 * called by any number of replicas at once.
 */
export async function ensurePartitions(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<{ unpartitioned: DayNumber[] }> {
  if (dialectOf(knex) === 'sqlite') {
    return { unpartitioned: [] };
  }
  const wanted = await missingDays(knex, days);
  if (wanted.length === 0) {
    return { unpartitioned: [] };
  }
  const taken = new Set(await daysOfDefault(knex, days));
  for (const day of wanted.filter(one => !taken.has(one))) {
    await tryToAddPartition(knex, day);
  }
  return { unpartitioned: await missingDays(knex, days) };
}

async function missingDays(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<DayNumber[]> {
  return unpartitionedDays(await getEventPartitions(knex), days);
}

async function daysOfDefault(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<DayNumber[]> {
  return knex('event_default')
    .whereBetween('day', [days.from, days.to])
    .distinct('day')
    .pluck('day');
}

async function tryToAddPartition(knex: Knex, day: DayNumber): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await addPartition(knex, day);
      return;
    } catch (error) {
      if (isLeft(error)) {
        return;
      }
      if (!isBusy(error)) {
        throw error;
      }
      await sleep(PAUSE_MS * attempt);
    }
  }
}

/**
 * Made apart and attached, since `CREATE TABLE … PARTITION OF` would keep
 * every writer waiting, not only those of the default partition.
 */
async function addPartition(knex: Knex, day: DayNumber): Promise<void> {
  await knex.transaction(async tx => {
    await tx.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    if ((await missingDays(tx, { from: day, to: day })).length === 0) {
      return;
    }
    await tx.raw(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    await tx.raw(`SET LOCAL statement_timeout = '${STEP_TIMEOUT}'`);
    const name = `event_d${day}`;
    await tx.raw('CREATE TABLE ?? (LIKE event INCLUDING DEFAULTS)', [name]);
    await tx.raw(
      `ALTER TABLE event ATTACH PARTITION ?? FOR VALUES FROM (${day}) TO (${
        day + 1
      })`,
      [name],
    );
  });
}

function isLeft(error: unknown): boolean {
  return (
    isError(error) && 'code' in error && LEFT_CODES.has(String(error.code))
  );
}
