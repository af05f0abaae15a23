import { Funnel } from 'backstage-plugin-adoption-health-common';
import { dayStartMs } from '../../../platform/dayBounds';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow, wireWindow } from '../../../platform/window';
import { BEGINNING } from '../../read/getAdoptionFacts';
import { getValuedDays } from '../../read/getValuedDays';
import { activationSteps, newcomerDays } from '../formulas/activationSteps';
import {
  aliveShare,
  goldenPathShare,
  madeWindow,
} from '../formulas/goldenPath';
import { newcomers } from '../formulas/newcomers';
import { templateFunnel } from '../formulas/templateFunnel';
import { UsesContext } from '../formulas/UsesContext';
import { getComponentsKnownSince } from './getComponentsKnownSince';
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
    activation: await getActivation(sources, context),
  };
}

async function getActivation(
  sources: RememberingSources,
  context: UsesContext,
): Promise<Funnel['activation']> {
  const { from, to } = context.window;
  const days = newcomerDays(context);
  const [byDay, valued] = await Promise.all([
    sources.facts.activeByDay({ from: BEGINNING, to }),
    getValuedDays(sources, { from, to }),
  ]);
  return activationSteps({
    context,
    today: sources.reportingDay(sources.clock()),
    newcomers: days ? newcomers(byDay, days) : PeopleSet.empty,
    active: new Map([...byDay].filter(([day]) => day >= from)),
    valued: PeopleSet.union(valued.values()),
  });
}
