import { Document, isMap, isNode, isScalar, LineCounter, YAMLMap } from 'yaml';

/**
 * The line of a field such as `spec.owner`. Where a part of the path is not
 * there, the line of what should hold it. Names with dots in them are found.
 */
export function lineOf(
  field: string,
  place: { document: Document; lines: LineCounter },
): number {
  const { contents } = place.document;
  let offset = isNode(contents) ? (contents.range?.[0] ?? 0) : 0;
  let node: unknown = contents;
  let rest = field;
  while (rest !== '' && isMap(node)) {
    const step = stepInto(node, rest);
    if (!step) {
      break;
    }
    ({ offset, node, rest } = step);
  }
  return Math.max(1, place.lines.linePos(offset).line);
}

/** The entry of a map whose key begins a path, and what remains of the path. */
function stepInto(
  map: YAMLMap,
  path: string,
): { offset: number; node: unknown; rest: string } | undefined {
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range) {
      continue;
    }
    const name = String(key.value);
    if (path === name || path.startsWith(`${name}.`)) {
      const rest = path.slice(name.length + 1);
      return { offset: key.range[0], node: value, rest };
    }
  }
  return undefined;
}
