import { Report } from './report';

/** For programs: `{ "files": 2, "problems": [ … ] }`. */
export function formatJson({ files, problems }: Report): string {
  return `${JSON.stringify({ files, problems }, null, 2)}\n`;
}
