import { Entity } from '@backstage/catalog-model';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { CheckSettings } from '../CheckSettings';
import { changedDay } from './changedDay';
import { contentHash } from './contentHash';
import { limitDays } from './limitDays';

/** What the picture already holds about an entity. */
export interface KnownEntity {
  contentHash: string;
  firstSeenDay: DayNumber;
  changedDay?: DayNumber;
}

/** What a sweep sees of an entity, given what was known. */
export interface ObservedEntity extends KnownEntity {
  limitDays: number;
}

/** Looks at an entity as it is now. */
export function observeEntity(
  entity: Entity,
  context: {
    known: KnownEntity | undefined;
    limits: CheckSettings['limits'];
    day: DayNumber;
    /** See {@link changedDay}. */
    baseline: boolean;
  },
): ObservedEntity {
  const { known, limits, day, baseline } = context;
  const hash = contentHash(entity);
  return {
    contentHash: hash,
    firstSeenDay: known?.firstSeenDay ?? day,
    changedDay: changedDay({ before: known, contentHash: hash, day, baseline }),
    limitDays: limitDays(entity, limits),
  };
}
