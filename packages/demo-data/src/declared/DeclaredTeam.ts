/** A thing that a system deals with: its name in refs, and its plural. */
export type DeclaredThing = readonly [name: string, plural: string];

/** A system whose parts are generated from the things it deals with. */
export type GeneratedSystem = {
  name: string;
  title: string;
  description: string;
  domain: string;
  things: readonly DeclaredThing[];
};

/** A team whose software is generated. */
export type DeclaredTeam = {
  name: string;
  title: string;
  description: string;
  /** People who belong to it directly. */
  headcount: number;
  systems: readonly GeneratedSystem[];
};

/** A division of the company, by the name of its group, and its teams. */
export type DeclaredDivision = { name: string; teams: readonly DeclaredTeam[] };
