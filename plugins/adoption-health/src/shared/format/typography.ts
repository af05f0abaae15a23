/** Between a number and its unit. */
const NARROW_NO_BREAK_SPACE = '\u202f';
const MINUS = '\u2212';

/** A number and its unit, which never part. */
export function withUnit(text: string, unit: string): string {
  return `${text}${NARROW_NO_BREAK_SPACE}${unit}`;
}

/** A formatted number with a real minus instead of a hyphen. */
export function withMinus(text: string): string {
  return text.replace(/^-/, MINUS);
}
