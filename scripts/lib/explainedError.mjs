/**
 * An error whose message is one sentence for the person at the terminal.
 * It is printed without a stack; every other error is a defect of the script.
 */
export class ExplainedError extends Error {
  /**
   * @param {string} sentence - what is wrong and what to do about it
   * @param {{ details?: string }} [options] - lines of a log to show above it
   */
  constructor(sentence, { details } = {}) {
    super(sentence);
    this.name = 'ExplainedError';
    this.details = details;
  }
}

/**
 * Prints an error as a person wants to read it.
 *
 * @param {unknown} error
 */
export function printError(error) {
  if (error instanceof ExplainedError) {
    if (error.details) {
      process.stderr.write(`${error.details.trimEnd()}\n\n`);
    }
    process.stderr.write(`${error.message}\n`);
    return;
  }
  console.error(error);
}
