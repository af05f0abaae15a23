import {
  DayNumber,
  Funnel,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue } from '../../../platform/okValue';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { aliveShare, NewComponents } from './goldenPath';
import { portalValue } from './portalValue';
import { UsesContext } from './UsesContext';
import { weightedMedian } from './weightedMedian';

const MS_PER_MINUTE = 60_000;

/** A run of a template that has ended. */
export interface TemplateRun {
  /** Full ref. */
  templateRef: string;
  personId: number;
  startedMs: number;
  endedMs: number;
  succeeded: boolean;
}

type Row = Funnel['templates'][number];

/**
 * What becomes of each template: opened, run, run to a good end, and what it
 * made still alive. Numbers of fewer than k people are hidden, in the order of
 * the rows too. Source: metrics.md 2, "Golden-path share", and 1.8.
 */
export function templateFunnel(counts: {
  context: UsesContext;
  /** Who opened its page in the window, by template. */
  views: ReadonlyMap<string, PeopleSet>;
  /** Runs that were started in the window. */
  runs: readonly TemplateRun[];
  components: readonly NewComponents[];
  /** See `goldenPathShare`. */
  knownSince?: DayNumber;
}): Row[] {
  const { views, runs, components } = counts;
  const templates = new Set([
    ...views.keys(),
    ...runs.map(run => run.templateRef),
    ...components.flatMap(({ templateRef }) => templateRef ?? []),
  ]);
  return [...templates]
    .map(template => templateRow(template, counts))
    .sort(
      (one, other) =>
        shown(other.started) - shown(one.started) ||
        shown(other.views) - shown(one.views) ||
        (one.template < other.template ? -1 : 1),
    );
}

function templateRow(
  template: string,
  counts: Parameters<typeof templateFunnel>[0],
): Row {
  const { context, views, components, knownSince } = counts;
  const runs = counts.runs.filter(run => run.templateRef === template);
  const good = runs.filter(run => run.succeeded);
  const viewers = views.get(template) ?? PeopleSet.empty;
  const succeeded = runCount('templateSucceeded', { context, runs: good });
  const medianMinutes = weightedMedian(
    good.map(run => [(run.endedMs - run.startedMs) / MS_PER_MINUTE, 1]),
  );
  return {
    template,
    views: narrowed('templateViews', {
      ...{ context, value: viewers.size, people: viewers.size },
    }),
    started: runCount('templateStarted', { context, runs }),
    succeeded,
    alive: aliveShare(components, {
      ...{ window: context.window, knownSince, templateRef: template },
    }),
    ...(succeeded.status === 'ok' && { medianMinutes }),
  };
}

function runCount(
  metric: MetricId,
  options: { context: UsesContext; runs: readonly TemplateRun[] },
): Value {
  const { context, runs } = options;
  return narrowed(metric, {
    context,
    value: runs.length,
    people: new Set(runs.map(run => run.personId)).size,
  });
}

/** A number about the people of one template. */
function narrowed(
  metric: MetricId,
  options: { context: UsesContext; value: number; people: number },
): Value {
  const { context, value, people } = options;
  const counted = portalValue(metric, {
    context,
    counted: { value, n: people },
  });
  return counted.status !== 'ok' || context.groupSize.isCountShown(people)
    ? counted
    : absentValue(metric, {
        status: 'suppressed',
        reason: 'small-group',
        window: context.window,
      });
}

function shown(value: Value): number {
  return value.status === 'ok' ? value.value : -1;
}
