import {
  DayNumber,
  dayOf,
  Me,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PersonDirectory } from '../../people/PersonDirectory';
import { getGroupMembers } from '../../people/read/getGroupMembers';
import { getPopulation } from '../../people/read/getPopulation';
import { getActiveDays } from './getActiveDays';
import { getAttestations } from './getAttestations';
import { getNotices } from './getNotices';
import { getOwnRuns } from './getOwnRuns';
import { getRawEvents } from './getRawEvents';
import { getWords } from './getWords';

const SHOWN_EVENTS = 200;

const nothing: Omit<Me, 'retentionDays'> = {
  known: false,
  days: [],
  events: [],
  attestations: [],
  words: [],
  notices: [],
  templateRuns: [],
  groups: [],
  eligible: false,
};

/** All that is stored about a person. Nobody is registered by asking. */
export async function getMe(options: {
  knex: Knex;
  people: PersonDirectory;
  userRef: string;
  today: DayNumber;
  reportingDay: ReportingDay;
  retentionDays: number;
}): Promise<Me> {
  const { knex, people, userRef, today, reportingDay, retentionDays } = options;
  const personId = await people.find(userRef);
  if (personId === undefined) {
    return { ...nothing, retentionDays };
  }
  const [
    activeDays,
    raw,
    attestations,
    words,
    notices,
    templateRuns,
    groups,
    eligible,
  ] = await Promise.all([
    getActiveDays(knex, personId),
    getRawEvents(knex, { personId, limit: SHOWN_EVENTS }),
    getAttestations(knex, personId),
    getWords(knex, personId),
    getNotices(knex, { personId, reportingDay }),
    getOwnRuns(knex, personId),
    getGroupMembers(knex, { day: today }),
    isEligible(knex, { personId, today }),
  ]);
  const days = [...new Set([...activeDays, ...raw.counts.keys()])];
  const firstDay = activeDays.at(-1);
  return {
    known: true,
    firstActiveDay: firstDay === undefined ? undefined : dayOf(firstDay),
    days: days
      .sort((a, b) => b - a)
      .map(day => ({ day: dayOf(day), events: raw.counts.get(day) ?? 0 })),
    events: raw.newest,
    retentionDays,
    ...{ attestations, words, notices, templateRuns, eligible },
    groups: [...groups]
      .filter(([, members]) => members.has(personId))
      .map(([groupRef]) => groupRef)
      .sort(),
  };
}

/** As of the newest snapshot. */
async function isEligible(
  knex: Knex,
  options: { personId: number; today: DayNumber },
): Promise<boolean> {
  const newest = await knex('population_day')
    .where('day', '<=', options.today)
    .max<{ day: number | null } | undefined>({ day: 'day' })
    .first();
  const day = newest?.day ?? undefined;
  if (day === undefined) {
    return false;
  }
  const eligible = await getPopulation(knex, { from: day, to: day });
  return eligible.get(day)?.has(options.personId) ?? false;
}
