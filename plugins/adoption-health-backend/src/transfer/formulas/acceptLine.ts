import { exportLineSchema } from 'backstage-plugin-adoption-health-common';
import { isUtf8 } from 'node:buffer';
import { isRecord } from '../../telemetry/formulas/isRecord';
import { textDefect } from '../../telemetry/formulas/text';
import { acceptEventLine } from './acceptEventLine';
import { acceptTypedLine, typedLines } from './acceptTypedLine';
import { LineAcceptance } from './importLine';
import { lineIdOf } from './lineId';

const LONGEST_ID = 200;
const BYTE_ORDER_MARK = '\uFEFF';

/** Types of lines that only a take-out has. */
const takenTypes = new Set<unknown>(
  exportLineSchema.options.map(option => option.shape.type.value),
);

/** Checks one line of an import. Never throws. */
export function acceptLine(
  bytes: Buffer,
  clocks: { nowMs: number; today: number },
): LineAcceptance {
  if (!isUtf8(bytes)) {
    return { rejected: 'not_utf8' };
  }
  const raw = parsed(bytes.toString('utf8'));
  if (raw === undefined) {
    return { rejected: 'not_json' };
  }
  if (!isRecord(raw)) {
    return { rejected: 'malformed' };
  }
  const { id } = raw;
  if (id !== undefined && (typeof id !== 'string' || !isId(id))) {
    return { rejected: 'bad_id' };
  }
  const accepted = acceptRecord(raw, clocks);
  return 'rejected' in accepted || id === undefined
    ? accepted
    : { ...accepted, id: lineIdOf(id) };
}

function acceptRecord(
  raw: Record<string, unknown>,
  clocks: { nowMs: number; today: number },
): LineAcceptance {
  const { type } = raw;
  if (type === undefined || type === 'event' || type === 'timing') {
    return acceptEventLine(raw, clocks.nowMs);
  }
  if (typeof type === 'string' && typedLines.has(type)) {
    return acceptTypedLine(raw, clocks);
  }
  if (!takenTypes.has(type)) {
    return { rejected: 'unknown_type' };
  }
  const taken = exportLineSchema.safeParse(raw);
  return taken.success ? { line: taken.data } : { rejected: 'malformed' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function isId(id: string): boolean {
  return (
    id.length > 0 && id.length <= LONGEST_ID && textDefect(id) === undefined
  );
}
