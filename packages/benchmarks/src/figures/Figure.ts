/** What a figure was measured under: sizes, durations, settings. */
export type Conditions = Record<string, string | number | boolean>;

/** One measured number. */
export interface Figure {
  /** `<bench>.<what>`, e.g. `ingest.stored-20`. */
  name: string;
  /** Undefined where it could not be measured; `conditions.reason` says why. */
  value?: number;
  unit: string;
  /**
   * What was measured beside it in the same run, in the same unit;
   * `conditions.reference` says what that is.
   */
  reference?: number;
  conditions: Conditions;
}

/**
 * A figure as its line of output: JSON with `name`, `value`, `unit`,
 * `reference`, `ratio` (value / reference) and `conditions`. What is not known
 * is null.
 */
export function figureLine(figure: Figure): string {
  const { name, value, unit, reference, conditions } = figure;
  return JSON.stringify({
    name,
    value: rounded(value) ?? null,
    unit,
    reference: rounded(reference) ?? null,
    ratio: rounded(ratioOf(figure)) ?? null,
    conditions,
  });
}

/** value / reference; undefined where either is not known, or by zero. */
export function ratioOf(figure: Figure): number | undefined {
  const { value, reference } = figure;
  return value === undefined || !reference ? undefined : value / reference;
}

/** Four significant digits say all that a measurement can. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value)
    ? undefined
    : Number(value.toPrecision(4));
}
