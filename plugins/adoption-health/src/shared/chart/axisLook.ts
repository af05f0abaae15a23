/** How every axis looks: its names alone, without lines or marks. */
export const axisLook = {
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--ah-muted)' },
} as const;
