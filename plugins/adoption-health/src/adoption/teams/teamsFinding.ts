import {
  AdoptionSummary,
  Teams,
} from 'backstage-plugin-adoption-health-common';

/** How many of the teams that can be told adopted the portal. */
export interface TeamsFinding {
  adopted: number;
  teams: number;
}

/**
 * The counts of the team adoption rate, so that the page says them once. They
 * are counted from the rows while that is not known.
 */
export function teamsFinding(
  { rows }: Teams,
  rate?: AdoptionSummary['values']['teamAdoptionRate'],
): TeamsFinding | undefined {
  if (
    rate?.status === 'ok' &&
    rate.n !== undefined &&
    rate.denominator !== undefined
  ) {
    return { adopted: rate.n, teams: rate.denominator };
  }
  const told = rows.filter(({ adopted }) => adopted !== undefined);
  const adopted = told.filter(row => row.adopted).length;
  return told.length > 0 ? { adopted, teams: told.length } : undefined;
}
