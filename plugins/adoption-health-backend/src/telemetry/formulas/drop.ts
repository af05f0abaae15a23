/** Events that were given up, and why. */
export interface Drop {
  source: 'browser' | 'server';
  reason: string;
  events: number;
}
