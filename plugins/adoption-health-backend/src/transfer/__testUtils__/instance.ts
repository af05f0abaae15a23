import {
  ImportReceipt,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { PersonDirectory } from '../../people/PersonDirectory';
import { erasePerson } from '../../privacy/write/erasePerson';
import { rollUp } from '../../facts/rollUp';
import { DimensionDirectory } from '../../telemetry/DimensionDirectory';
import { TermDirectory } from '../../telemetry/TermDirectory';
import { exportLines } from '../exportLines';
import { importLines } from '../importLines';
import { TransferServices } from '../services';

/** Noon of the day most tests take place on. */
export const NOW_MS = Date.parse('2026-11-20T12:00:00Z');

/** A replica over a database, with what tests do to it. */
export function instance(
  knex: Knex,
  overrides: Partial<TransferServices> & { key?: string } = {},
) {
  const { key = 'key', ...settings } = overrides;
  const people = new PersonDirectory({ knex, pseudonymKey: key });
  const dimensions = new DimensionDirectory({ knex });
  const timeZone = settings.timeZone ?? 'UTC';
  const services: TransferServices = {
    knex,
    people,
    dimensions,
    terms: new TermDirectory({ dimensions, key }),
    clock: () => NOW_MS,
    reportingDay: reportingDays(timeZone),
    timeZone,
    targetMs: 5_000,
    retentionDays: 90,
    prepareDays: async () => {},
    ...settings,
  };
  return {
    knex,
    services,
    people,
    /** Imports lines, each written as JSON unless it is text. */
    takeIn: (...lines: unknown[]): Promise<ImportReceipt> =>
      importLines(services, bytesOf(lines)),
    takeInText: (text: string): Promise<ImportReceipt> =>
      importLines(services, pieces([text])),
    takeOut: async (): Promise<string> => {
      const newId = () => randomUUID();
      let text = '';
      for await (const piece of exportLines({ ...services, newId })) {
        text += piece;
      }
      return text;
    },
    erase: (userRef: string, nowMs = NOW_MS) =>
      erasePerson(knex, {
        pseudonym: people.pseudonymOf(userRef),
        nowMs,
        timeZone: 'UTC',
        targetMs: services.targetMs,
      }),
    rollUp: () => rollUp(knex, { targetMs: services.targetMs, timeZone }),
  };
}

function bytesOf(lines: unknown[]): AsyncIterable<Buffer> {
  return pieces(
    lines.map(
      line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`,
    ),
  );
}

async function* pieces(texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) {
    yield Buffer.from(text);
  }
}

/** An event line. */
export const eventLine = (overrides: object = {}) => ({
  at: '2026-11-19T09:15:00Z',
  userRef: 'user:default/ada',
  action: 'navigate',
  subject: '/catalog/default/component/pay',
  context: { pluginId: 'catalog' },
  ...overrides,
});

/** A page timing line. */
export const timingLine = (overrides: object = {}) => ({
  type: 'timing',
  at: '2026-11-19T09:15:00Z',
  userRef: 'user:default/ada',
  metric: 'page_ready',
  route: '/catalog',
  pluginId: 'catalog',
  navigation: 'hard',
  ms: 2140,
  outcome: 'ready',
  ...overrides,
});
