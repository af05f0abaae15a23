/**
 * Whether a pattern leaves a repository out. `*` stands for any text; a pattern
 * without a slash is for the names of all owners' repositories. Capitals do not
 * matter.
 *
 * @param repository - `owner/name`
 */
export function isExcluded(
  repository: string,
  patterns: readonly string[],
): boolean {
  const full = repository.toLowerCase();
  const name = full.slice(full.indexOf('/') + 1);
  return patterns.some(pattern =>
    matches(pattern.includes('/') ? full : name, pattern.toLowerCase()),
  );
}

/** Each part as early as it fits, so that no pattern takes long. */
function matches(text: string, pattern: string): boolean {
  const [start, ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) {
    return text === pattern;
  }
  if (!text.startsWith(start)) {
    return false;
  }
  let position = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found < 0) {
      return false;
    }
    position = found + part.length;
  }
  return text.length - end.length >= position && text.endsWith(end);
}
