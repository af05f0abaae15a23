import { Config } from '@backstage/config';
import { readShare, wrong } from './settings';

/** What `adoptionHealth.teams` says, with every default filled in. */
export interface TeamSettings {
  /** `spec.type` of the groups that are teams, in lower case. */
  types: string[];
  /** Share of a team's people to be active in a week, above 0 and up to 1. */
  threshold: number;
}

/** Reads `adoptionHealth.teams`. Throws InputError that names the setting. */
export function readTeams(config?: Config): TeamSettings {
  return { types: readTypes(config), threshold: readThreshold(config) };
}

function readTypes(config?: Config): string[] {
  const key = 'teams.types';
  const types = config?.getOptionalStringArray(key) ?? ['team'];
  if (types.length === 0) {
    throw wrong(key, 'name at least one type of group');
  }
  if (types.some(type => type.trim() === '')) {
    throw wrong(key, 'a blank text is no type of group');
  }
  return types.map(type => type.trim().toLocaleLowerCase('en-US'));
}

function readThreshold(config?: Config): number {
  const key = 'teams.threshold';
  const threshold = readShare(config, key, 0.3);
  if (threshold === 0) {
    throw wrong(key, '0 would call every team active');
  }
  return threshold;
}
