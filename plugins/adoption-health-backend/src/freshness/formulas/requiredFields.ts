import { Entity } from '@backstage/catalog-model';
import { CheckSettings } from '../CheckSettings';
import { matchesScope } from './matchesScope';

/** The paths that an entity must fill in, each once. */
export function requiredFields(
  entity: Entity,
  entries: CheckSettings['requiredFields'],
): string[] {
  const matching = entries.filter(entry => matchesScope(entity, entry));
  return [...new Set(matching.flatMap(entry => entry.fields))];
}
