import { DeclaredTemplate, templates } from '../declared/templates';
import { mainPlugins } from '../declared/portalPlugins';
import { Random } from '../random';
import { instant, Teller, TimedLine } from './Teller';

/** A template that somebody starts. */
export type TemplateRun = {
  template: DeclaredTemplate;
  atMs: number;
  status: 'completed' | 'failed' | 'cancelled';
  /** Name of what is to be made. */
  name: string;
};

const SHARE_FAILED = 0.14;
const SHARE_CANCELLED = 0.03;
const HOURS_SAVED = /^PT(\d+)H$/;

/** A run of any template, for something that does not last. */
export function drawTrialRun(random: Random, atMs: number): TemplateRun {
  const at = random.next();
  return {
    template: random.pick(templates),
    atMs,
    status: statusAt(at),
    name: `trial-${Math.floor(random.next() * 2 ** 32).toString(36)}`,
  };
}

function statusAt(at: number): TemplateRun['status'] {
  if (at < SHARE_FAILED) {
    return 'failed';
  }
  return at < SHARE_FAILED + SHARE_CANCELLED ? 'cancelled' : 'completed';
}

/** The run of a template that made an entity which is in the catalog. */
export function successfulRun(made: {
  ref: string;
  templateRef: string;
  atMs: number;
}): TemplateRun {
  const { ref, templateRef, atMs } = made;
  const template = templates.find(
    ({ name }) => templateRef === `template:default/${name}`,
  );
  if (!template) {
    throw new Error(`No template is declared as ${templateRef}`);
  }
  return {
    template,
    atMs,
    status: 'completed',
    name: ref.slice(ref.indexOf('/') + 1),
  };
}

/** The click that starts a run, and the task it leads to. */
export function templateRunLines(
  run: TemplateRun,
  by: Teller & { random: Random },
): TimedLine[] {
  const { template, atMs, status, name } = run;
  const { userRef, nextId, random } = by;
  const endMs = atMs + 20_000 + Math.floor(random.next() * 280_000);
  return [
    {
      atMs,
      line: {
        type: 'event',
        id: nextId(),
        at: instant(atMs),
        userRef,
        action: 'create',
        subject: name,
        value: minutesSaved(template),
        context: {
          pluginId: mainPlugins.scaffolder.id,
          extensionId: mainPlugins.scaffolder.extensionId,
        },
      },
    },
    {
      atMs: endMs,
      line: {
        type: 'task',
        id: nextId(),
        at: instant(endMs),
        userRef,
        templateRef: `template:default/${template.name}`,
        status,
        startedAt: instant(atMs),
        ...(status === 'completed' && {
          entityRef: `component:default/${name}`,
        }),
      },
    },
  ];
}

function minutesSaved({ timeSaved }: DeclaredTemplate): number {
  const hours = HOURS_SAVED.exec(timeSaved)?.[1];
  if (hours === undefined) {
    throw new Error(`Not a number of hours: ${timeSaved}`);
  }
  return Number(hours) * 60;
}
