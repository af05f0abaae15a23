import { Figure, ratioOf } from '../figures/Figure';

/** What a figure should be. */
export interface Goal {
  /** The figures it is for. */
  figures: RegExp;
  /** As it is written in a table. */
  text: string;
  isReached: (figure: Figure & { value: number }) => boolean;
}

/** The goals of the benches; a figure without one is for information. */
export const goals: readonly Goal[] = [
  {
    figures: /^ingest\.stored-20$/,
    text: '≥ 50,000 and ≥ 80 % of not storing',
    isReached: one => one.value >= 50_000 && atLeast(0.8)(one),
  },
  {
    figures: /^ingest\.stored-100$/,
    text: '≥ 65 % of not storing',
    isReached: atLeast(0.65),
  },
  {
    figures: /^ingest\.p99-/,
    text: '< 150',
    isReached: ({ value }) => value < 150,
  },
  {
    figures: /^(ingest\.lost-|distinct\.differences$|importing\.stored-again$)/,
    text: '0',
    isReached: ({ value }) => value === 0,
  },
  {
    figures: /^importing\.memory-growth$/,
    text: '≤ 20',
    isReached: atMost(20),
  },
  {
    figures: /^rollup\.drain$/,
    text: '≥ 100,000',
    isReached: ({ value }) => value >= 100_000,
  },
  { figures: /^rollup\.lag-p95$/, text: '≤ 60', isReached: atMost(60) },
  {
    figures: /^rollup\.bloat$/,
    text: '≤ 3 × a fresh copy',
    isReached: one => (ratioOf(one) ?? Infinity) <= 3,
  },
  { figures: /^storage\.raw-event$/, text: '≤ 85', isReached: atMost(85) },
  {
    figures: /^questions\.warm-worst-/,
    text: '≤ 50',
    isReached: atMost(50),
  },
  {
    figures: /^questions\.cold-worst-/,
    text: '≤ 200',
    isReached: atMost(200),
  },
  {
    figures: /^questions\.dashboard-/,
    text: '≤ 100',
    isReached: atMost(100),
  },
  {
    figures: /^questions\.growth$/,
    text: '≤ 1.2',
    isReached: atMost(1.2),
  },
  {
    figures: /^distinct\.speed$/,
    text: '≥ 100',
    isReached: ({ value }) => value >= 100,
  },
  {
    figures: /^percentiles\.largest-error-/,
    text: '≤ 1',
    isReached: atMost(1),
  },
  { figures: /^sweep\.share-/, text: '≤ 25', isReached: atMost(25) },
  {
    figures: /^sweep\.rss-/,
    text: 'flat: ≤ 1.1 × that of the first fifth',
    isReached: one => (ratioOf(one) ?? Infinity) <= 1.1,
  },
  {
    figures: /^entityCard\.p95$/,
    text: '< 30',
    isReached: ({ value }) => value < 30,
  },
  {
    figures: /^blackHole\.catalog-p95$/,
    text: '≤ 1.2 × while all is well',
    isReached: one => (ratioOf(one) ?? Infinity) <= 1.2,
  },
  {
    figures: /^blackHole\.longest-refusal$/,
    text: '≤ 5',
    isReached: atMost(5),
  },
  { figures: /^blackHole\.recovery$/, text: '≤ 10', isReached: atMost(10) },
  {
    figures: /^sweep\.memory$/,
    text: 'flat: ≤ 1.1 × that of 20,000',
    isReached: one => (ratioOf(one) ?? Infinity) <= 1.1,
  },
];

/** The goal of a figure; undefined where it has none. */
export function goalOf(name: string): Goal | undefined {
  return goals.find(goal => goal.figures.test(name));
}

function atMost(limit: number): Goal['isReached'] {
  return ({ value }) => value <= limit;
}

function atLeast(ratio: number): Goal['isReached'] {
  return one => (ratioOf(one) ?? 0) >= ratio;
}
