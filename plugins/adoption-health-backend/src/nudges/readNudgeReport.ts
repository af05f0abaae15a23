import { untoldDisowned } from './formulas/disownedNotices';
import { DueNotice } from './formulas/dueNotices';
import { nextSendingMs } from './formulas/sendingTime';
import { LISTED_REFS, NudgeReport } from './nudgeReport';
import { NudgePlan, planNudges } from './planNudges';
import { getSentNotices } from './read/getSentNotices';
import { getToldDisowned } from './read/getToldDisowned';
import { NudgeSources } from './sendNudges';

const SENT_MS = 28 * 86_400_000;
const WORST = 5;

const noPlan: NudgePlan = { due: [], waiting: 0, unassigned: [] };

/**
 * Who is, and would be, notified of what. Throws where the catalog does not
 * answer.
 */
export async function readNudgeReport(
  sources: Omit<NudgeSources, 'delivery' | 'newId' | 'logger'>,
  enabled: boolean,
): Promise<NudgeReport> {
  const { clock, knex, reportingDay, rules } = sources;
  const nowMs = clock();
  const nextMs = nextSendingMs(nowMs, rules);
  const plan = await planNudges(sources, nextMs ?? nowMs);
  const trusted = await sources.isPictureTrusted();
  const { due, waiting, unassigned } = plan ?? noPlan;
  const told = trusted ? due : [];
  const disowned = untoldDisowned(
    await sources.disowned(),
    await getToldDisowned(knex, reportingDay),
  );
  return {
    asOf: new Date(nowMs).toISOString(),
    enabled,
    rules: {
      perPersonAndWeek: rules.perPersonAndWeek,
      timeZone: rules.timeZone,
      weekdays: [...rules.weekdays],
      quietHours: rules.quietHours,
    },
    picture: pictureOf({ trusted, plan }),
    next: {
      at: nextMs === undefined ? undefined : new Date(nextMs).toISOString(),
      people: told.length,
      entities: sum(told, notice => notice.entities.length),
      findings: sum(told, findingsOf),
      waiting,
      notices: [...told]
        .sort((a, b) => b.entities.length - a.entities.length)
        .slice(0, LISTED_REFS)
        .map(notice => ({
          recipient: notice.recipient,
          entities: notice.entities.length,
          findings: findingsOf(notice),
          worst: notice.entities.slice(0, WORST).map(entity => entity.ref),
        })),
    },
    unassigned: listed(unassigned),
    disowned: listed(disowned.map(entity => entity.ref)),
    sent: await getSentNotices(knex, nowMs - SENT_MS),
  };
}

function pictureOf(options: {
  trusted: boolean;
  plan?: NudgePlan;
}): NudgeReport['picture'] {
  if (!options.trusted) {
    return 'sweep-not-trusted';
  }
  return options.plan ? 'trusted' : 'people-missing';
}

function listed(refs: string[]): NudgeReport['unassigned'] {
  return { count: refs.length, refs: [...refs].sort().slice(0, LISTED_REFS) };
}

function findingsOf(notice: DueNotice): number {
  return sum(notice.entities, entity => entity.findings.length);
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}
