import { createHistory, HistoryOptions } from './createHistory';

const CHUNK_CHARACTERS = 65_536;

/**
 * The history as NDJSON, ready for `POST /admin/import`, in chunks of whole
 * lines. Throws as {@link createHistory} does.
 */
export function* historyText(options: HistoryOptions): Generator<string> {
  let chunk = '';
  for (const line of createHistory(options)) {
    chunk += `${JSON.stringify(line)}\n`;
    if (chunk.length >= CHUNK_CHARACTERS) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') {
    yield chunk;
  }
}
