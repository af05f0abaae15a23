import {
  Day,
  DayNumber,
  dayNumber,
  ImportLine,
} from 'backstage-plugin-adoption-health-common';
import { story } from '../declared/story';
import { draw } from '../draw';
import {
  allEntityLines,
  changedEntityLines,
  freshnessLines,
} from './catalogLines';
import { collectionLines } from './collectionLines';
import { Company, createCompany, HistoryScale } from './Company';
import { DayPlan, planDay } from './DayPlan';
import { isActive } from './isActive';
import { peopleLines } from './peopleLines';
import { EVENTS_PER_ACTIVE_DAY, personDayLines } from './personDay';
import { TimedLine } from './Teller';
import { isDown, uptimeLines } from './uptimeLines';

const SALT = 121;
const SINCE = dayNumber(story.since);
const SAMPLE_EVERY_DAYS = 13;
const SAMPLES = 28;

/** What part of the company's history is asked for. */
export type HistoryOptions = {
  /** Seed of what people do; `company.seed` tells the story of the demo. */
  seed: number;
  /** The first day; before `story.since` there is nothing to tell. */
  from: Day;
  /** The last day, which is told too. */
  to: Day;
  scale?: HistoryScale;
};

/**
 * Tells the history of the company as lines of `POST /admin/import`, in the
 * order of time and one day at a time, so in constant memory.
 *
 * A day is told alike, with the same ids, whatever days are asked for: told
 * again it adds nothing. The groups and the catalog as they were at the start
 * are told on `story.since`; whoever starts later lacks what changed before.
 * Throws a RangeError where `from` is after `to` or one of them is no day.
 */
export function* createHistory(options: HistoryOptions): Generator<ImportLine> {
  const from = Math.max(SINCE, dayNumber(options.from));
  const to = dayNumber(options.to);
  if (options.from > options.to) {
    throw new RangeError(`${options.from} is after ${options.to}`);
  }
  const company = createCompany(options);
  const intensity = intensityFor(company, options.scale?.events);
  for (let day = from; day <= to; day += 1) {
    yield* peopleLines(company, day);
    yield* day === SINCE
      ? allEntityLines(company, day)
      : changedEntityLines(company, day);
    yield* freshnessLines(company, day);
    yield* timedLines(company, { plan: planDay(day), intensity });
  }
}

function* timedLines(
  company: Company,
  { plan, intensity }: { plan: DayPlan; intensity: number },
): Generator<ImportLine> {
  const endMs = planDay(plan.day + 1).startMs;
  const done = peopleAtWork(company, plan).flatMap(personDay =>
    personDayLines({ ...personDay, intensity }),
  );
  const told: TimedLine[] = [
    ...collectionLines(plan, company),
    ...uptimeLines(plan, company),
    ...done.filter(({ atMs }) => atMs < endMs && !isDown(atMs)),
  ];
  told.sort((a, b) => a.atMs - b.atMs);
  for (const { line } of told) {
    yield line;
  }
}

/** Who is active on a day, and what they make for good. */
function peopleAtWork(company: Company, plan: DayPlan) {
  const active = company.workforce.workers.filter(worker =>
    isActive(worker, plan, company.seed),
  );
  const made = company.shelf.madeOn(plan.day).map((one, index) => ({
    one,
    by: Math.floor(draw(company.seed, plan.day, index, SALT) * active.length),
  }));
  return active.map((worker, place) => ({
    company,
    plan,
    worker,
    makes: made.filter(({ by }) => by === place).map(({ one }) => one),
  }));
}

/** How busy everybody must be for so many events in the first 365 days. */
function intensityFor(company: Company, events: number | undefined): number {
  if (events === undefined) {
    return 1;
  }
  let active = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const plan = planDay(sampleDay(sample));
    active += company.workforce.workers.filter(worker =>
      isActive(worker, plan, company.seed),
    ).length;
  }
  const activeDays = active * SAMPLE_EVERY_DAYS;
  return events / Math.max(1, activeDays * EVENTS_PER_ACTIVE_DAY);
}

/** Thirteen is prime to seven, so all days of the week come up alike. */
function sampleDay(sample: number): DayNumber {
  return SINCE + sample * SAMPLE_EVERY_DAYS;
}
