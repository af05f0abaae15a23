import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../platform/clock';
import { Delivery } from './Delivery';
import { CampaignGoal, digest, namedEntities } from './formulas/digest';
import { disownedNotice, dueDisowned } from './formulas/disownedNotices';
import { DueNotice } from './formulas/dueNotices';
import { isSendingTime } from './formulas/sendingTime';
import { PlanSources, planNudges, toldSinceMs } from './planNudges';
import { getToldDisowned } from './read/getToldDisowned';
import {
  claimDisowned,
  confirmDisowned,
  releaseDisowned,
} from './write/claimDisowned';
import { claimNotice } from './write/claimNotice';
import { confirmNotice, releaseNotice } from './write/settleNotice';

/** What sending needs to know and to write to. */
export interface NudgeSources extends PlanSources {
  clock: Clock;
  logger: LoggerService;
  newId: () => string;
  delivery: Delivery;
  /** Full refs of the platform team: users, and groups with all members. */
  admins: readonly string[];
  /** Whether the last sweep was taken over and is not old. */
  isPictureTrusted: () => Promise<boolean>;
  /** Running campaigns that entities are in, by ref. */
  campaignOf?: (
    refs: readonly string[],
  ) => Promise<ReadonlyMap<string, CampaignGoal>>;
}

/**
 * Notifies whoever is due now. Does nothing outside of the sending hours, and
 * tells nobody of findings while the picture of the catalog is not to be
 * trusted. Throws where the catalog does not answer, and where it is not known
 * whether a notice arrived.
 */
export async function sendNudges(
  sources: NudgeSources,
  signal: AbortSignal,
): Promise<void> {
  if (!maySend(sources, signal)) {
    return;
  }
  const digests = await sendDigests(sources, signal);
  const disowned = await sendDisowned(sources, signal);
  if (digests + disowned > 0) {
    const counts = { digests, disowned };
    sources.logger.info('Sent notices about catalog entries', counts);
  }
}

async function sendDigests(
  sources: NudgeSources,
  signal: AbortSignal,
): Promise<number> {
  if (!(await sources.isPictureTrusted())) {
    return 0;
  }
  const { clock, reportingDay } = sources;
  const plannedMs = clock();
  const plan = await planNudges(sources, plannedMs);
  let sent = 0;
  for (const notice of plan?.due ?? []) {
    // A plan is of its day: at midnight another week may have begun.
    const isOfToday = reportingDay(clock()) === reportingDay(plannedMs);
    if (!isOfToday || !maySend(sources, signal)) {
      break;
    }
    const outcome = await sendDigest(sources, notice);
    sent += outcome === 'sent' ? 1 : 0;
  }
  return sent;
}

async function sendDigest(sources: NudgeSources, notice: DueNotice) {
  const { clock, delivery, knex, newId, people } = sources;
  const id = newId();
  const nowMs = clock();
  const personId = await people.idOf(notice.recipient);
  const refs = namedEntities(notice).map(entity => entity.ref);
  const campaigns = await sources.campaignOf?.(refs);
  return delivery.deliver(digest(notice, campaigns), {
    nowMs,
    claim: {
      take: () =>
        claimNotice(knex, {
          id,
          personId,
          notice,
          nowMs,
          toldSinceMs: toldSinceMs(sources, nowMs),
        }),
      confirm: () => confirmNotice(knex, { id, nowMs: clock() }),
      release: () => releaseNotice(knex, id),
    },
  });
}

async function sendDisowned(
  sources: NudgeSources,
  signal: AbortSignal,
): Promise<number> {
  const { admins, clock, delivery, knex, reportingDay } = sources;
  const due = dueDisowned(await sources.disowned(), {
    day: reportingDay(clock()),
    told: await getToldDisowned(knex, reportingDay),
    admins,
  });
  let sent = 0;
  for (const disowning of due) {
    if (!maySend(sources, signal)) {
      break;
    }
    const nowMs = clock();
    const outcome = await delivery.deliver(disownedNotice(disowning, admins), {
      nowMs,
      claim: {
        take: () => claimDisowned(knex, { disowning, nowMs }),
        confirm: () => confirmDisowned(knex, { disowning, nowMs: clock() }),
        release: () => releaseDisowned(knex, disowning),
      },
    });
    sent += outcome === 'sent' ? 1 : 0;
  }
  return sent;
}

function maySend(sources: NudgeSources, signal: AbortSignal): boolean {
  const nowMs = sources.clock();
  return (
    !signal.aborted &&
    !sources.delivery.isPaused(nowMs) &&
    isSendingTime(nowMs, sources.rules)
  );
}
