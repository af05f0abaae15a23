import { MyCatalog } from 'backstage-plugin-adoption-health-common';
import { buildFixList } from './buildFixList';

/** What a person owns: 17 entities, of which three need care. */
export function buildMyCatalog(overrides: Partial<MyCatalog> = {}): MyCatalog {
  return {
    owned: 17,
    stale: 3,
    unknown: 0,
    items: buildFixList().items,
    ...overrides,
  };
}
