import { Funnel } from 'backstage-plugin-adoption-health-common';

/** A step on the way to value, with the people who came so far. */
export type Step = Funnel['activation'][number];

/** The people at a step; undefined where they are not shown. */
export function peopleAt(
  step: Step['step'],
  steps: readonly Step[],
): number | undefined {
  const people = steps.find(one => one.step === step)?.people;
  return people?.status === 'ok' ? people.value : undefined;
}
