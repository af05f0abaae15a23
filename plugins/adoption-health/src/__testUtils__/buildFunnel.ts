import { Funnel, Value } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

type Template = Funnel['templates'][number];
type Step = Funnel['activation'][number];

/** A template on its way from views to what is alive after 90 days. */
export function buildTemplateFunnel(
  template: string,
  options: Partial<Omit<Template, 'template'>> = {},
): Template {
  return {
    template,
    views: buildValue('templateViews', { value: 31 }),
    started: buildValue('templateStarted', { value: 14 }),
    succeeded: buildValue('templateSucceeded', { value: 12 }),
    alive: buildValue('templateAliveShare', {
      value: 0.75,
      n: 6,
      denominator: 8,
    }),
    medianMinutes: 3,
    ...options,
  };
}

/** The steps of 22 new people; undefined where too few came so far to show. */
export function buildActivation(
  people: Partial<Record<Step['step'], number>> = {},
): Step[] {
  const { 'first-visit': visit = 22, ...others } = people;
  const steps = {
    'first-visit': visit,
    'second-day': 17,
    value: 14,
    ...others,
  };
  const value = (step: Step['step']): Value => {
    const count: number | undefined = { habitual: undefined, ...steps }[step];
    return count === undefined
      ? buildAbsentValue('activationStep', {
          status: 'suppressed',
          reason: 'small-group',
        })
      : buildValue('activationStep', { value: count });
  };
  return (['first-visit', 'second-day', 'value', 'habitual'] as const).map(
    step => ({ step, people: value(step) }),
  );
}

/** A {@link Funnel}: nine of 21 new components came from two templates. */
export function buildFunnel(overrides: Partial<Funnel> = {}): Funnel {
  return {
    window: builtWindow,
    goldenPathShare: buildValue('goldenPathShare', {
      value: 9 / 21,
      n: 9,
      denominator: 21,
    }),
    aliveShare: buildValue('templateAliveShare', {
      value: 0.8,
      n: 16,
      denominator: 20,
    }),
    templates: [
      buildTemplateFunnel('template:default/node-service'),
      buildTemplateFunnel('template:default/react-app', {
        views: buildAbsentValue('templateViews', {
          status: 'suppressed',
          reason: 'small-group',
        }),
        started: buildValue('templateStarted', { value: 6 }),
        succeeded: buildValue('templateSucceeded', { value: 2 }),
        alive: buildAbsentValue('templateAliveShare', {
          status: 'not-enough-data',
        }),
        medianMinutes: undefined,
      }),
    ],
    activation: buildActivation({ habitual: 9 }),
    ...overrides,
  };
}
