import { shown } from './paths.mjs';

/**
 * Reporter for `node --test`: one JSON line per test, suites left out.
 *
 * @param {AsyncIterable<any>} events
 */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' || data.skip || data.todo) continue;
    const { error } = data.details;
    const line = {
      name: `${shown(data.file)}: ${data.name}`,
      passed: type === 'test:pass',
      message: error ? String(error.cause?.stack ?? error.message) : '',
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
