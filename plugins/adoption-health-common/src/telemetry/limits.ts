/** Limits of `POST /telemetry`. Sizes in bytes of the uncompressed body. */
export const telemetryLimits = {
  events: 500,
  bodyBytes: 512 * 1024,
  actionLength: 200,
  subjectLength: 4096,
  attributes: 50,
  attributeBytes: 4096,
  depth: 5,
  timingMs: 600_000,
  aheadMs: 5 * 60_000,
  lateMs: 7 * 86_400_000,
} as const;
