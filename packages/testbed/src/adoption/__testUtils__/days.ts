const DAY_MS = 86_400_000;

/** A day, `YYYY-MM-DD`, some days later, or earlier. */
export function plus(day: string, days: number): string {
  const atMs = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
  return new Date(atMs).toISOString().slice(0, 10);
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plus(day, -((weekday + 6) % 7));
}
