import { personRef } from '../../data/company';

const CHUNK_LINES = 500;
const DAY_MS = 86_400_000;

/** What a long import is made of. */
export interface LongHistory {
  lines: number;
  people: number;
  days: number;
  /** The first instant after it. */
  endMs: number;
}

/**
 * The events of a history as the body of an import, oldest first; says before
 * each chunk how many lines went before it.
 */
export async function* historyLines(
  history: LongHistory,
  onLine: (lines: number) => Promise<void>,
): AsyncGenerator<Buffer> {
  const { lines, people, days, endMs } = history;
  const startMs = endMs - days * DAY_MS;
  const step = (days * DAY_MS) / lines;
  for (let line = 0; line < lines; line += CHUNK_LINES) {
    await onLine(line);
    let text = '';
    const end = Math.min(line + CHUNK_LINES, lines);
    for (let index = line; index < end; index++) {
      const event = {
        type: 'event',
        id: `event-${index}`,
        at: new Date(startMs + Math.floor(index * step)).toISOString(),
        // A stride that meets everybody, in no order.
        userRef: personRef((index * 7_919) % people),
        action: 'navigate',
        subject: `/catalog/default/component/service-${index % 1_000}`,
        attributes: {},
        context: { pluginId: 'catalog', extensionId: 'page:catalog/entity' },
      };
      text += `${JSON.stringify(event)}\n`;
    }
    yield Buffer.from(text);
  }
}
