import { ImportLine } from './importLine';

/**
 * What a line can be stored together with: what introduces numbers comes
 * before what uses them, and what is said of people before an alias or after
 * it stays before or after it.
 */
export function phaseOf(line: ImportLine): string {
  switch (line.type) {
    case 'alias':
    case 'take-out':
    case 'person':
    case 'dimension':
      return line.type;
    default:
      return 'rest';
  }
}
