/**
 * Whether a pattern of a CODEOWNERS file matches a file. Takes time in
 * proportion to their lengths, whatever somebody wrote.
 *
 * @param file - the segments of its path from the root of the repository
 */
export function codeOwnersPatternMatches(
  pattern: string,
  file: readonly string[],
): boolean {
  return variants(pattern).some(one => segmentsMatch(one, file));
}

/** A pattern as segments, where `**` stands for any number of them. */
function variants(pattern: string): string[][] {
  const segments = pattern.split('/').filter(segment => segment !== '');
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const path = isAnchored ? segments : ['**', ...segments];
  const below = [...path, '**', '*'];
  if (pattern.endsWith('/')) {
    return [below];
  }
  // What is not written as a folder may be a file or a folder, except that a
  // last star stands for files only.
  const isFilesOnly = isAnchored && segments.at(-1) === '*';
  return isFilesOnly ? [path] : [path, below];
}

function segmentsMatch(
  pattern: readonly string[],
  file: readonly string[],
): boolean {
  // How many segments of the file may have been matched so far.
  let matched = new Set([0]);
  for (const segment of pattern) {
    const next = new Set<number>();
    for (const count of matched) {
      if (segment === '**') {
        for (let more = count; more <= file.length; more++) {
          next.add(more);
        }
      } else if (count < file.length && segmentMatches(segment, file[count])) {
        next.add(count + 1);
      }
    }
    matched = next;
  }
  return matched.has(file.length);
}

/** `*` stands for any text, `?` for one character. */
function segmentMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star: { p: number; t: number } | undefined;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = { p, t };
      p += 1;
    } else if (pattern[p] === '?' || pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star) {
      // The last star takes one character more.
      star = { p: star.p, t: star.t + 1 };
      p = star.p + 1;
      t = star.t;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(p));
}
