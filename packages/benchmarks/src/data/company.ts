/** How large the measured company is. */
export interface CompanySize {
  people: number;
  teams: number;
  /** Groups in all: the teams, and smaller ones beside them. */
  groups: number;
  entities: number;
  days: number;
}

/** The company of promises: 10,000 people, 60 teams, 20,000 entities, a year. */
export const company: CompanySize = {
  people: 10_000,
  teams: 60,
  groups: 300,
  entities: 20_000,
  days: 365,
};

/** The same in small, for a look at whether a bench works. */
export const smallCompany: CompanySize = {
  people: 200,
  teams: 6,
  groups: 12,
  entities: 300,
  days: 40,
};

export function personRef(index: number): string {
  return `user:default/person-${index}`;
}

export function groupRef(index: number): string {
  return `group:default/group-${index}`;
}

export function componentName(index: number): string {
  return `service-${index}`;
}

export function entityRef(index: number): string {
  return `component:default/${componentName(index)}`;
}

/**
 * The people of a group, by index. Everybody is in one team, and in one of the
 * smaller groups.
 */
export function memberIndexes(size: CompanySize, group: number): number[] {
  const { teams, groups, people } = size;
  const isTeam = group < teams;
  const step = isTeam ? teams : groups - teams;
  const members: number[] = [];
  for (
    let person = isTeam ? group : group - teams;
    person < people;
    person += step
  ) {
    members.push(person);
  }
  return members;
}
