/** The time now, in milliseconds since the epoch. Tests pass their own. */
export type Clock = () => number;

/** The machine's clock; read here and handed in everywhere else. */
export const systemClock: Clock = () => Date.now();
