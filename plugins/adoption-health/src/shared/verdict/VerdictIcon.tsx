import { Verdict } from 'backstage-plugin-adoption-health-common';
import { ReactElement } from 'react';

const INNER_STROKE = {
  fill: 'none',
  stroke: 'var(--ah-surface)',
  strokeWidth: 2.2,
};

// The shape says it first, so that it also reads without colour.
const SHAPES: Record<Verdict, ReactElement> = {
  met: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path d="m8 12.3 2.8 2.8L16.2 9.5" {...INNER_STROKE} />
    </>
  ),
  'at-risk': (
    <>
      <path d="M12 3 22 20.5H2z" fill="currentColor" />
      <path d="M12 9.5v5M12 16.6v1.6" {...INNER_STROKE} />
    </>
  ),
  'not-met': (
    <>
      <path d="M12 2 22 12 12 22 2 12z" fill="currentColor" />
      <path d="m9 9 6 6m0-6-6 6" {...INNER_STROKE} />
    </>
  ),
  unknown: (
    <circle
      cx="12"
      cy="12"
      r="8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="3 3.2"
    />
  ),
};

/** Disc with tick, triangle, diamond with cross, or dashed ring. */
export function VerdictIcon(props: { verdict: Verdict; size?: number }) {
  const { verdict, size = 16 } = props;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {SHAPES[verdict]}
    </svg>
  );
}
