import { TestBackend } from 'testbed';
import { BenchRun } from '../../Bench';
import { median } from '../../figures/quantile';
import { Question } from './askedQuestions';
import { questionBackend, QuestionPlace } from './place';
import { timeTogether } from './timings';
import { warmedUp } from './warmedUp';

const TURNS = 6;

/** The same questions about the same company with so many events. */
export interface GrownPlace {
  place: QuestionPlace;
  events: number;
  questions: readonly Question[];
}

/**
 * How much longer everything at once takes with ten times the events. Asked in
 * turns, so that a machine that is slower for a while is so for both.
 */
export async function measureGrowth(
  run: BenchRun,
  grown: { before: GrownPlace; after: GrownPlace; repeats: number },
): Promise<void> {
  const { before, after, repeats } = grown;
  run.note(`${before.events} and ${after.events} events in turns`);
  const tookMs = new Map<GrownPlace, number[]>([
    [before, []],
    [after, []],
  ]);
  const backends: Array<{ one: GrownPlace; backend: TestBackend }> = [];
  try {
    for (const one of tookMs.keys()) {
      const backend = await questionBackend(one.place);
      backends.push({ one, backend });
      await warmedUp(backend);
    }
    for (let turn = 0; turn < TURNS; turn++) {
      for (const { one, backend } of backends) {
        const { questions } = one;
        const took = await timeTogether(backend, { questions, repeats });
        tookMs.get(one)?.push(...took);
      }
    }
  } finally {
    await Promise.all(backends.map(({ backend }) => backend.stop()));
  }
  const medianOf = (one: GrownPlace) => median(tookMs.get(one) ?? []);
  run.report({
    name: 'questions.growth',
    value: medianOf(after) / medianOf(before),
    unit: 'times as long',
    conditions: {
      ...{ turns: TURNS, repeats },
      beforeMs: Math.round(medianOf(before)),
      afterMs: Math.round(medianOf(after)),
      meaning: 'everything at once, 28 days, 10 M against 1 M, in turns',
    },
  });
}
