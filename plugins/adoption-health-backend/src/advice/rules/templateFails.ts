import { Funnel, Value } from 'backstage-plugin-adoption-health-common';
import { AdviceRule } from '../Situation';

/** Fewer runs than this say nothing about a template. */
const JUDGED_RUNS = 5;
/** More failures than this are no accident. */
const OFTEN = 0.2;

/**
 * Runs of a template fail often. Facts: the `template`, how many `started` and
 * how many `failed`. Nobody is helped more than once a failed run, and nobody
 * who never opened its page.
 */
export const templateFails: AdviceRule = ({ templates }) => {
  const [worst] = (templates?.templates ?? [])
    .flatMap(failuresOf)
    .sort((one, other) => other.failed - one.failed);
  if (!worst) {
    return undefined;
  }
  const { template, started, failed, viewers } = worst;
  return {
    rule: 'template-fails',
    facts: { template, started, failed },
    people: Math.min(failed, viewers),
    link: '/adoption-health/adoption',
  };
};

function failuresOf(row: Funnel['templates'][number]) {
  const { template, views } = row;
  const started = numberOf(row.started);
  const succeeded = numberOf(row.succeeded);
  if (started === undefined || succeeded === undefined) {
    return [];
  }
  const failed = started - succeeded;
  return started >= JUDGED_RUNS && failed > started * OFTEN
    ? [{ template, started, failed, viewers: numberOf(views) ?? 0 }]
    : [];
}

function numberOf(value: Value): number | undefined {
  return value.status === 'ok' ? value.value : undefined;
}
