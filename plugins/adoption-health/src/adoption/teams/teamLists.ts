import { TeamAdoption } from 'backstage-plugin-adoption-health-common';

/** Why a team has no rate to show. */
export type Hidden = 'fewActive' | 'fewMembers';

/** The teams with a rate, best rank first, and those without. */
export interface TeamLists {
  ranked: TeamAdoption[];
  hidden: Record<Hidden, TeamAdoption[]>;
}

/** Sorts the rows into what can be drawn and what cannot. */
export function teamLists(rows: readonly TeamAdoption[]): TeamLists {
  const hidden = rows.filter(({ rate }) => rate.status !== 'ok');
  return {
    ranked: rows.filter(({ rate }) => rate.status === 'ok'),
    hidden: {
      fewActive: hidden.filter(team => whyHidden(team) === 'fewActive'),
      fewMembers: hidden.filter(team => whyHidden(team) === 'fewMembers'),
    },
  };
}

/** A team whose size may be told has members enough, but few active ones. */
export function whyHidden({ eligible }: TeamAdoption): Hidden {
  return eligible === undefined ? 'fewMembers' : 'fewActive';
}
