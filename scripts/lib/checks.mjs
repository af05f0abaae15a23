import { ExplainedError } from './explainedError.mjs';
import { Progress } from './progress.mjs';
import { oneFailed } from './results.mjs';

const shownLinesPerFailure = 60;

/** @typedef {import('./results.mjs').Result} Result */

/**
 * Runs checks one after the other, shows how they end, and adds them up.
 */
export class Checks {
  #progress = new Progress();
  #passed = 0;
  #failed = 0;

  /**
   * Runs one check. A failing one stops no other but those that need it.
   *
   * @param {string} label
   * @param {(report: (text: string) => void) => Promise<Result>} task
   * @param {boolean[]} [needs] - what earlier checks returned
   * @returns {Promise<boolean>} whether all of it passed
   */
  async run(label, task, needs = []) {
    this.#progress.begin(label);
    const result = needs.every(Boolean)
      ? await settle(label, () => task(text => this.#progress.note(text)))
      : oneFailed(label, 'Not run: a check that it needs failed.');
    const good = result.failed === 0;
    this.#progress.end(good, summary(result));
    for (const { name, message } of result.failures) {
      console.log(`\n  ${name}\n${indent(message)}\n`);
    }
    this.#passed += result.passed;
    this.#failed += result.failed;
    return good;
  }

  /**
   * Starts checks that leave a core free for what runs meanwhile, one after the
   * other.
   *
   * @param {Record<string, () => Promise<Result>>} tasks - by label
   * @param {boolean[]} [needs] - what earlier checks returned
   * @returns {() => Promise<void>} waits for them and shows how they end
   */
  beside(tasks, needs = []) {
    const results = needs.every(Boolean) ? startInTurn(tasks) : new Map();
    return async () => {
      for (const label of Object.keys(tasks)) {
        await this.run(label, () => results.get(label), needs);
      }
    };
  }

  /**
   * Prints the closing line.
   *
   * @returns {number} exit code
   */
  close() {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}

/**
 * @param {Record<string, () => Promise<Result>>} tasks - by label
 * @returns {Map<string, Promise<Result>>} by label
 */
function startInTurn(tasks) {
  const results = new Map();
  let previous = Promise.resolve();
  for (const [label, task] of Object.entries(tasks)) {
    const result = previous.then(task);
    results.set(label, result);
    // Whoever waits for it hears of a failure; the next one goes on.
    previous = result.then(
      () => {},
      () => {},
    );
  }
  return results;
}

/**
 * @param {string} label
 * @param {() => Promise<Result>} task
 * @returns {Promise<Result>}
 */
async function settle(label, task) {
  try {
    return await task();
  } catch (error) {
    if (error instanceof ExplainedError) {
      return oneFailed(
        label,
        [error.details, error.message].filter(Boolean).join('\n'),
      );
    }
    const stack = error instanceof Error ? error.stack : undefined;
    return oneFailed(label, stack ?? String(error));
  }
}

/** @param {Result} result */
function summary({ passed, failed }) {
  if (passed + failed === 1) return '';
  return failed ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

/** @param {string} message */
function indent(message) {
  const lines = message.trimEnd().split('\n');
  const shown = lines.slice(0, shownLinesPerFailure);
  const left = lines.length - shown.length;
  if (left > 0) shown.push(`... ${left} more lines`);
  return shown.map(line => `    ${line}`).join('\n');
}
