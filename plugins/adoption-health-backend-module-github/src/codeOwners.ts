import { codeOwnersPatternMatches } from './codeOwnersPattern';

/**
 * Who a CODEOWNERS file names for a folder, as it is written there. The last
 * pattern that matches decides, and may name nobody.
 *
 * @param folder - from the root of the repository; empty for the root itself
 */
export function codeOwners(text: string, folder: string): string[] {
  // Stands for any file of the folder: a name that no pattern spells out.
  const file = [...folder.split('/').filter(Boolean), '\0'];
  let owners: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [pattern, ...named] = words(line);
    if (pattern !== undefined && codeOwnersPatternMatches(pattern, file)) {
      owners = named;
    }
  }
  return owners;
}

/** The words of a line before its comment; `\ ` is a blank within a word. */
function words(line: string): string[] {
  const found = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = found.findIndex(word => word.startsWith('#'));
  const before = comment < 0 ? found : found.slice(0, comment);
  return before.map(word => word.replace(/\\(.)/g, '$1'));
}
