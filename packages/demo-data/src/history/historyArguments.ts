import { parseArgs } from 'node:util';
import { isDay } from 'backstage-plugin-adoption-health-common';
import { company } from '../declared/company';
import { HistoryOptions } from './createHistory';

const USAGE =
  'Usage: history --from YYYY-MM-DD --to YYYY-MM-DD [--people N] [--entities N] [--events N] [--seed N]';

/**
 * Reads the command line of `yarn workspace demo-data history`.
 * Throws an Error that says what is wrong with it.
 */
export function parseHistoryArguments(args: readonly string[]): HistoryOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      people: { type: 'string' },
      entities: { type: 'string' },
      events: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  return {
    seed: numberOf('seed', values.seed) ?? company.seed,
    from: dayArgument('from', values.from),
    to: dayArgument('to', values.to),
    scale: {
      people: numberOf('people', values.people),
      entities: numberOf('entities', values.entities),
      events: numberOf('events', values.events),
    },
  };
}

function dayArgument(name: string, text: string | undefined): string {
  if (text === undefined) {
    throw new Error(`--${name} is missing. ${USAGE}`);
  }
  if (!isDay(text)) {
    throw new Error(`--${name} is not a calendar day: ${text}. ${USAGE}`);
  }
  return text;
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new Error(`--${name} is not a number above 0: ${text}. ${USAGE}`);
  }
  return number;
}
