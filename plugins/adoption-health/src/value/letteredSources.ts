import { Source } from 'backstage-plugin-adoption-health-common';

/** A source with the letter that stands for it beside a figure. */
export interface LetteredSource extends Source {
  id: string;
  letter: string;
}

/** The sources in their order, lettered A, B, ... Z, AA, AB, ... */
export function letteredSources(
  sources: Record<string, Source>,
): LetteredSource[] {
  return Object.entries(sources).map(([id, source], index) => ({
    ...source,
    id,
    letter: letterOf(index),
  }));
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
