import { Fix } from 'backstage-plugin-adoption-health-common';

/** The change of a descriptor that a fix proposes. */
export type DescriptorChange = NonNullable<Fix['change']>;

/**
 * One line of a diff. A `kept` line only says where the change stands; an
 * `open` one has room for a value that nobody but the reader knows.
 */
export interface DiffLine {
  sign: 'kept' | 'removed' | 'added';
  text: string;
  open?: boolean;
}

const INDENT = '  ';
const PLAIN_PATH = /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/;

/**
 * A change of a descriptor as a diff: what stands there, what should stand
 * there, and the keys above it, so that the place is found at a glance. Both
 * sides may be a bare value or whole lines. Without a proposed value the new
 * line is left open.
 */
export function descriptorDiff(change: DescriptorChange): DiffLine[] {
  const keys = PLAIN_PATH.test(change.path) ? change.path.split('.') : [];
  const key = keys[keys.length - 1];
  const before = linesOf(change.current, key);
  const after = linesOf(change.proposed, key);
  const parents = [...before, ...after].every(line => standsAt(line, key))
    ? keys.slice(0, -1)
    : [];
  const indent = INDENT.repeat(parents.length);
  const lines = changedLines(before, after);
  if (key && after.length === 0) {
    lines.push({ sign: 'added', text: `${key}: `, open: true });
  }
  return [
    ...parents.map((parent, depth): DiffLine => ({
      sign: 'kept',
      text: `${INDENT.repeat(depth)}${parent}:`,
    })),
    ...lines.map(line => ({ ...line, text: `${indent}${line.text}` })),
  ];
}

/** The new lines of a diff, ready to paste; empty where one is left open. */
export function pasteText(lines: DiffLine[]): string {
  const added = lines.filter(line => line.sign === 'added');
  return added.some(line => line.open)
    ? ''
    : added.map(line => `${line.text}\n`).join('');
}

function linesOf(text: string | undefined, key: string | undefined): string[] {
  if (!text) {
    return [];
  }
  const lines = text.replace(/\n+$/, '').split('\n');
  const isLine = lines.length > 1 || /^[\w.-]+:(\s|$)/.test(lines[0]);
  return isLine || !key ? lines : [`${key}: ${lines[0]}`];
}

function standsAt(line: string, key: string | undefined): boolean {
  return key !== undefined && (/^\s/.test(line) || line.startsWith(`${key}:`));
}

function changedLines(before: string[], after: string[]): DiffLine[] {
  const head = sharedStart(before, after);
  const tail = sharedStart(
    before.slice(head).reverse(),
    after.slice(head).reverse(),
  );
  const signed = (sign: DiffLine['sign'], lines: string[]) =>
    lines.map((text): DiffLine => ({ sign, text }));
  return [
    ...signed('kept', before.slice(0, head)),
    ...signed('removed', before.slice(head, before.length - tail)),
    ...signed('added', after.slice(head, after.length - tail)),
    ...signed('kept', before.slice(before.length - tail)),
  ];
}

function sharedStart(one: string[], other: string[]): number {
  const different = one.findIndex((line, index) => line !== other[index]);
  return different === -1 ? one.length : different;
}
