import { Funnel } from 'backstage-plugin-adoption-health-common';
import { dayStartMs } from '../../../platform/dayBounds';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow, wireWindow } from '../../../platform/window';
import { activationSteps, newcomerDays } from '../formulas/activationSteps';
import {
  aliveShare,
  goldenPathShare,
  madeWindow,
} from '../formulas/goldenPath';
import { templateFunnel, TemplateRun } from '../formulas/templateFunnel';
import { UsesContext } from '../formulas/UsesContext';
import { getComponentsKnownSince } from './getComponentsKnownSince';
import { getNewcomers } from './getNewcomers';
import { getNewComponents } from './getNewComponents';
import { getTemplateRuns } from './getTemplateRuns';
import { getTemplateViews } from './getTemplateViews';
import { getUsesContext } from './getUsesContext';
import { RememberingSources } from './UsesSources';

/**
 * What templates lead to, and how far the people came who were new in a
 * window.
 */
export async function getFunnel(
  sources: RememberingSources,
  options: { window: DayWindow },
): Promise<Funnel> {
  const { knex, timeZone } = sources;
  const { window } = options;
  const { from, to } = window;
  const [context, components, knownSince, runs, views] = await Promise.all([
    getUsesContext(sources, { window }),
    getNewComponents(knex, { from: madeWindow(window).from, to }),
    getComponentsKnownSince(knex),
    getTemplateRuns(knex, {
      fromMs: dayStartMs(from, timeZone),
      beforeMs: dayStartMs(to + 1, timeZone),
    }),
    sources.views.get({ from, to }, () => getTemplateViews(knex, window)),
  ]);
  return {
    window: wireWindow(window),
    goldenPathShare: goldenPathShare(components, { window, knownSince }),
    aliveShare: aliveShare(components, { window, knownSince }),
    templates: templateFunnel({
      ...{ context, views, runs, components, knownSince },
    }),
    activation: await getActivation(sources, { context, runs }),
  };
}

async function getActivation(
  sources: RememberingSources,
  options: { context: UsesContext; runs: readonly TemplateRun[] },
): Promise<Funnel['activation']> {
  const { context, runs } = options;
  const { from, to } = context.window;
  const days = newcomerDays(context);
  const [newcomers, active, valued] = await Promise.all([
    days ? getNewcomers(sources.knex, days) : PeopleSet.empty,
    sources.facts.peopleByDay({ from, to }),
    sources.facts.peopleByDay({ from, to, kind: 'value' }),
  ]);
  const succeeded = runs.filter(run => run.succeeded);
  return activationSteps({
    context,
    today: sources.reportingDay(sources.clock()),
    ...{ newcomers, active },
    valued: PeopleSet.union([
      ...valued.values(),
      PeopleSet.of(succeeded.map(run => run.personId)),
    ]),
  });
}
