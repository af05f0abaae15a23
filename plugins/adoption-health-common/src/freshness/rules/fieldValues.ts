/**
 * What stands at a path such as `metadata.annotations.backstage.io/techdocs-ref`
 * in a JSON value. Keys may hold dots, so that a path can lead to several
 * places; all that exist are answered, `null` among them.
 */
export function fieldValues(value: unknown, path: string): unknown[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === path) {
      return [inner];
    }
    return path.startsWith(`${key}.`)
      ? fieldValues(inner, path.slice(key.length + 1))
      : [];
  });
}
