import { mainPlugins, PortalPlugin } from '../declared/portalPlugins';
import { company as korvale } from '../declared/company';
import { drawSeed } from '../draw';
import { createRandom, Random } from '../random';
import { Company } from './Company';
import { DayPlan } from './DayPlan';
import { drawSearchEpisode, zipf } from './searchEpisode';
import { instant, Teller, TimedLine } from './Teller';
import { drawTrialRun, successfulRun, templateRunLines } from './templateRuns';
import { docsPage, entityPage, firstPage, Page, visitLines } from './visits';
import { Worker } from './Workforce';

const SALT = 101;
const MS_PER_HOUR = 3_600_000;
const MEAN_STEPS = 17;
const TABS = ['dependencies', 'ci-cd', 'definition', 'docs'];
const CHAPTERS = ['', '', '/getting-started', '/runbook', '/decisions'];

/** Events of a day that somebody is active, at an intensity of 1. */
export const EVENTS_PER_ACTIVE_DAY = 19.2;

/** One person's day on the portal. */
export type PersonDay = {
  company: Company;
  plan: DayPlan;
  worker: Worker;
  /** How much busier than usual everybody is. */
  intensity: number;
  /** What this person makes from templates that day, for good. */
  makes: readonly { ref: string; templateRef: string }[];
};

/** Everything somebody does that day, in no particular order. */
export function personDayLines(personDay: PersonDay): TimedLine[] {
  const { company, plan, worker, intensity, makes } = personDay;
  const random = createRandom(
    drawSeed(company.seed, worker.key, plan.day, SALT),
  );
  const teller = createTeller(personDay);
  const told: TimedLine[] = [];
  const by = { ...teller, random, plan };
  let atMs = plan.startMs + (7.2 + random.next() * 3) * MS_PER_HOUR;

  for (const made of makes) {
    atMs += 40_000;
    const page = templatePage(made.templateRef);
    told.push(...visitLines({ page, atMs, navigation: 'hard' }, by));
    atMs += 90_000;
    told.push(...templateRunLines(successfulRun({ ...made, atMs }), by));
  }

  const steps = Math.round(
    MEAN_STEPS * (0.55 + 0.9 * random.next()) * intensity,
  );
  const sessions = 1 + Math.floor(random.next() * 2.4);
  const tastes = company.tastesOf(worker);
  for (let step = 0; step < steps; step += 1) {
    const opens = step % Math.ceil(steps / sessions) === 0;
    atMs += opens
      ? random.next() * 2 * MS_PER_HOUR
      : (15_000 + random.next() * 130_000) / Math.max(1, intensity);
    told.push(
      ...stepLines({
        ...personDay,
        by,
        plugin: opens ? mainPlugins.catalog : tastes.pick(random),
        atMs: Math.round(atMs),
        navigation: opens ? 'hard' : 'soft',
      }),
    );
  }
  return told;
}

function createTeller({ company, plan, worker }: PersonDay): Teller {
  const prefix = `${company.idPrefix}/${plan.text}/${worker.name}/`;
  let count = 0;
  return {
    userRef: company.workforce.refOn(worker, plan.day),
    nextId: () => {
      count += 1;
      return `${prefix}${count}`;
    },
  };
}

type Step = PersonDay & {
  by: Teller & { random: Random; plan: DayPlan };
  plugin: PortalPlugin;
  atMs: number;
  navigation: 'hard' | 'soft';
};

function stepLines(step: Step): TimedLine[] {
  const { plugin, by } = step;
  const at = by.random.next();
  switch (plugin.id) {
    case mainPlugins.catalog.id:
      return catalogLines(step, at);
    case mainPlugins.techdocs.id:
      return at < 0.12
        ? visit(step, firstPage(plugin))
        : visit(step, docsPage(drawEntityPath(step), by.random.pick(CHAPTERS)));
    case mainPlugins['api-docs'].id:
      return at < 0.35
        ? visit(step, firstPage(plugin))
        : visit(step, entityPage(drawEntityPath(step), 'definition'));
    case mainPlugins.search.id:
      return searchLines(step);
    case mainPlugins.scaffolder.id:
      return scaffolderLines(step, at);
    default:
      return visit(step, firstPage(plugin));
  }
}

function visit({ by, atMs, navigation }: Step, page: Page): TimedLine[] {
  return visitLines({ page, atMs, navigation }, by);
}

function catalogLines(step: Step, at: number): TimedLine[] {
  const { by, atMs, plugin, worker, company } = step;
  if (step.navigation === 'hard' || at < 0.2) {
    return visit(step, firstPage(plugin));
  }
  if (at < 0.24) {
    const name = worker.name;
    return visit(step, entityPage(`default/user/${name}`));
  }
  const path = drawEntityPath(step);
  if (at < 0.76) {
    return visit(step, entityPage(path));
  }
  if (at < 0.88) {
    return visit(step, entityPage(path, by.random.pick(TABS)));
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [
    {
      atMs,
      line: {
        type: 'event',
        id: by.nextId(),
        at: instant(atMs),
        userRef: by.userRef,
        action: 'click',
        subject: at < 0.95 ? 'Dashboard' : 'Runbook',
        attributes: { to: `https://dashboards.${korvale.domain}/${name}` },
        context: {
          pluginId: plugin.id,
          extensionId: `entity-card:${company.idPrefix}/links`,
        },
      },
    },
  ];
}

/** Looking for something, and opening it where it was found. */
function searchLines(step: Step): TimedLine[] {
  const { by, atMs, plugin } = step;
  const { term, results, attributes } = drawSearchEpisode(by.random);
  const askedMs = atMs + 4_000;
  const lines: TimedLine[] = [
    ...visit(step, firstPage(plugin)),
    {
      atMs: askedMs,
      line: {
        type: 'event',
        id: by.nextId(),
        at: instant(askedMs),
        userRef: by.userRef,
        action: 'search',
        subject: term,
        ...(results !== undefined && { value: results }),
        attributes,
        context: { pluginId: plugin.id, extensionId: plugin.extensionId },
      },
    },
  ];
  if (attributes.outcome !== 'clicked') {
    return lines;
  }
  const opened = { ...step, atMs: askedMs + 9_000 };
  return [...lines, ...visit(opened, entityPage(drawEntityPath(step)))];
}

function scaffolderLines(step: Step, at: number): TimedLine[] {
  const { by, plugin, atMs } = step;
  const run = drawTrialRun(by.random, atMs + 60_000);
  if (at < 0.5) {
    return visit(step, firstPage(plugin));
  }
  const page = templatePage(`template:default/${run.template.name}`);
  return at < 0.9
    ? visit(step, page)
    : [...visit(step, page), ...templateRunLines(run, by)];
}

function templatePage(templateRef: string): Page {
  const name = templateRef.slice(templateRef.indexOf('/') + 1);
  return {
    plugin: mainPlugins.scaffolder,
    path: `/create/templates/default/${name}`,
    route: '/create/templates/:namespace/:templateName',
    extensionId: mainPlugins.scaffolder.extensionId,
  };
}

/** Half of the time something of one's own team, otherwise what all read. */
function drawEntityPath({ company, plan, worker, by }: Step): string {
  const { shelf } = company;
  const own =
    by.random.next() < 0.5
      ? shelf.ofTeam(worker.team, by.random.next())
      : undefined;
  const place = own ?? shelf.byPopularity(zipf(by.random, shelf.count));
  const isThere = shelf.bornOn(place) <= plan.day;
  return shelf.entity(isThere ? place : shelf.byPopularity(0)).path;
}
