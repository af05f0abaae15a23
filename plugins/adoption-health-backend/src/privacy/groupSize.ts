/**
 * The one place that decides whether a number about people may be shown.
 * Source: metrics.md 1.8.
 */
export interface GroupSize {
  minimum: number;
  /** Whether a population or group is large enough to speak of. */
  isReportable: (eligible: number) => boolean;
  /** Whether a count inside a group is large enough to be shown. */
  isCountShown: (people: number) => boolean;
}

/** The rules for a minimum group of `minimum` people. */
export function groupSize(minimum: number): GroupSize {
  return {
    minimum,
    isReportable: eligible => eligible >= minimum,
    isCountShown: people => people >= minimum,
  };
}
