import { dayOf } from 'backstage-plugin-adoption-health-common';
import { TestBackend } from 'testbed';
import { Bench, BenchRun } from '../../Bench';
import { company, smallCompany } from '../../data/company';
import { benchPostgres } from '../../database/benchPostgres';
import { median, quantile } from '../../figures/quantile';
import { ask, Timed, timeTogether } from './timings';
import { askedQuestions, Question } from './askedQuestions';
import { dashboards } from './dashboards';
import { getRoutes } from './getRoutes';
import { GrownPlace, measureGrowth } from './measureGrowth';
import { warmedUp } from './warmedUp';
import { questionBackend, QuestionPlace, questionPlace } from './place';

/** Enough that what falls on two or three askings is no 95th percentile. */
const REPEATS = { quick: 2, full: 100 };

const WINDOWS_DAYS = { quick: [28], full: [28, 365] };

/** Askings of everything in one turn. */
const GROWTH_REPEATS = 5;

/** How fast every question is answered, and whether more events slow it. */
export const questions: Bench = async run => {
  const sizes = run.quick ? [2_000] : [1_000_000, 10_000_000];
  const postgres = await benchPostgres(run);
  const routes = (await getRoutes()).filter(route => !isTakeOut(route));
  const size = run.quick ? smallCompany : company;
  run.under({
    people: size.people,
    entities: size.entities,
    historyDays: size.days,
  });
  const places: GrownPlace[] = [];
  for (const events of sizes) {
    const place = await questionPlace(run, { postgres, size, events });
    const asked = WINDOWS_DAYS[run.quick ? 'quick' : 'full'].map(days => ({
      days,
      questions: routes.flatMap(route =>
        askedQuestions(route, {
          from: dayOf(place.lastDay - days + 1),
          to: dayOf(place.lastDay),
        }),
      ),
    }));
    await measureWarm(run, { place, asked, events });
    await measureCold(run, { place, asked, events });
    const ofPages = asked[0].questions.filter(isForEverybody);
    places.push({ place, events, questions: ofPages });
  }
  const [before, after] = places;
  if (after) {
    await measureGrowth(run, { before, after, repeats: GROWTH_REPEATS });
  }
};

interface Asked {
  place: QuestionPlace;
  events: number;
  asked: Array<{ days: number; questions: Question[] }>;
}

async function measureWarm(run: BenchRun, options: Asked): Promise<void> {
  const { place, asked, events } = options;
  const repeats = REPEATS[run.quick ? 'quick' : 'full'];
  const backend = await questionBackend(place);
  try {
    await warmedUp(backend);
    for (const { days, questions: all } of asked) {
      run.note(`${events} events, ${days} days, warm`);
      const timed = await ask(backend, { questions: all, repeats });
      timed.forEach(one => report(run, { kind: 'warm', days, events, one }));
      reportWorst(run, { kind: 'warm', days, events, timed });
      const together = [
        ...dashboards(all).map(({ page, questions: ofPage }) => ({
          ...{ what: `dashboard-${page}`, ofPage },
        })),
        { what: 'everything', ofPage: all.filter(isForEverybody) },
      ];
      for (const { what, ofPage } of together) {
        const tookMs = await timeTogether(backend, {
          questions: ofPage,
          repeats,
        });
        run.report({
          name: `questions.${what}-${days}d-${short(events)}`,
          value: quantile(tookMs, 0.95),
          unit: 'ms',
          conditions: {
            ...{ events, days, repeats, questions: ofPage.length },
            medianMs: Math.round(median(tookMs)),
            meaning: 'p95 of asking these at once, until the last answer',
          },
        });
      }
    }
  } finally {
    await backend.stop();
  }
}

/**
 * Each question as the first of its kind after a restart of everything, once
 * the backend has warmed up by itself.
 */
async function measureCold(run: BenchRun, options: Asked): Promise<void> {
  const { place, asked, events } = options;
  const restarts = run.quick ? 1 : 3;
  for (const { days, questions: all } of asked) {
    const found = new Map<string, Timed>();
    const warmUpS: number[] = [];
    for (let restart = 0; restart < restarts; restart++) {
      run.note(`${events} events, ${days} days, cold, restart ${restart + 1}`);
      await place.restartPostgres();
      const backend: TestBackend = await questionBackend(place);
      try {
        warmUpS.push(await warmedUp(backend));
        const first = (restart * all.length) / restarts;
        const order = [...all.slice(first), ...all.slice(0, first)];
        for (const one of await ask(backend, {
          questions: order,
          repeats: 1,
        })) {
          const before = found.get(one.question.name)?.tookMs ?? [];
          const tookMs = [...before, ...one.tookMs];
          found.set(one.question.name, { ...one, tookMs });
        }
      } finally {
        await backend.stop();
      }
    }
    const timed = [...found.values()];
    timed.forEach(one => report(run, { kind: 'cold', days, events, one }));
    reportWorst(run, { kind: 'cold', days, events, timed });
    run.report({
      name: `questions.warm-up-${days}d-${short(events)}`,
      value: Math.max(...warmUpS),
      unit: 's',
      conditions: {
        ...{ events, days, restarts },
        meaning: 'from when a backend answers until it has warmed up, at worst',
      },
    });
  }
}

/** Neither what is for admins, nor what one asks about oneself. */
function isForEverybody({ path }: Question): boolean {
  return !path.startsWith('/admin') && !path.startsWith('/me?');
}

/** A stream of everything is no question: it takes as long as there is data. */
function isTakeOut(route: string): boolean {
  return route.endsWith('/export');
}

interface Where {
  kind: 'warm' | 'cold';
  days: number;
  events: number;
}

function report(run: BenchRun, options: Where & { one: Timed }): void {
  const { kind, days, events, one } = options;
  const { question, status, bytes, tookMs } = one;
  run.report({
    name: `questions.${kind}-${days}d-${short(events)} ${question.name}`,
    value: status === 200 ? quantile(tookMs, 0.95) : undefined,
    unit: 'ms',
    conditions: {
      ...{ events, days, repeats: tookMs.length, bytes, status },
      ...(status !== 200 && { reason: `it answered ${status}` }),
    },
  });
}

function reportWorst(run: BenchRun, options: Where & { timed: Timed[] }): void {
  const { kind, days, events, timed } = options;
  const answered = timed.filter(one => one.status === 200);
  const p95s = answered.map(one => quantile(one.tookMs, 0.95));
  const worst = answered[p95s.indexOf(Math.max(...p95s))];
  run.report({
    name: `questions.${kind}-worst-${days}d-${short(events)}`,
    value: Math.max(...p95s),
    unit: 'ms',
    conditions: {
      ...{ events, days, questions: answered.length },
      slowest: worst?.question.name ?? 'none',
      notAnswered: timed.filter(one => one.status !== 200).length,
    },
  });
}

function short(events: number): string {
  return events >= 1_000_000 ? `${events / 1_000_000}M` : String(events);
}
