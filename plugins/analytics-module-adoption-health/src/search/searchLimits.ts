// What holds searches together, and apart. Source: metrics.md 2, search health.

/** A result opened, or another term searched, this soon ends an episode. */
export const episodeMs = 120_000;
/** Two terms of one typing burst follow each other this closely. */
export const burstMs = 3_000;
/** UTF-16 units of a term. */
export const termLength = 100;
