import { TestBackend } from 'testbed';
import { asker } from './ask';
import { Question } from './askedQuestions';

/** A question, and how long each of its answers took. */
export interface Timed {
  question: Question;
  status: number;
  bytes: number;
  tookMs: number[];
}

const WARM_UPS = 5;

/**
 * Asks questions one after the other. Asked once, each is asked as it comes;
 * otherwise it is asked a few times before the time counts.
 */
export async function ask(
  backend: TestBackend,
  options: { questions: readonly Question[]; repeats: number },
): Promise<Timed[]> {
  const { questions, repeats } = options;
  const person = await asker(backend.url);
  const timed: Timed[] = [];
  try {
    for (const question of questions) {
      for (let round = 0; repeats > 1 && round < WARM_UPS; round++) {
        await person.ask(question);
      }
      const tookMs: number[] = [];
      let last = await person.ask(question);
      tookMs.push(last.tookMs);
      while (tookMs.length < repeats) {
        last = await person.ask(question);
        tookMs.push(last.tookMs);
      }
      const { status, bytes } = last;
      timed.push({ question, status, bytes, tookMs });
    }
  } finally {
    await person.leave();
  }
  return timed;
}

/** Asks questions at once; answers how long it took until the last answer. */
export async function timeTogether(
  backend: TestBackend,
  options: { questions: readonly Question[]; repeats: number },
): Promise<number[]> {
  const person = await asker(backend.url);
  const tookMs: number[] = [];
  try {
    for (let round = 0; round < options.repeats + WARM_UPS; round++) {
      const start = performance.now();
      await Promise.all(options.questions.map(person.ask));
      if (round >= WARM_UPS) tookMs.push(performance.now() - start);
    }
  } finally {
    await person.leave();
  }
  return tookMs;
}
