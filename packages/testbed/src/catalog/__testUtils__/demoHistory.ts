import { Day } from 'backstage-plugin-adoption-health-common';
import { company, createHistory, story } from 'demo-data';

/** What tells about the past of owners and entities; the rest is usage. */
const TYPES: ReadonlySet<string> = new Set([
  'alias',
  'entity',
  'membership',
  'population',
]);

/** The past of the demo company up to a day, as the text of an import. */
export function demoHistory(to: Day): string {
  let text = '';
  const lines = createHistory({ seed: company.seed, from: story.since, to });
  for (const line of lines) {
    if (TYPES.has(line.type ?? 'event')) text += `${JSON.stringify(line)}\n`;
  }
  return text;
}
