import { refName, Translate } from '../../shared';
import { NO_OWNER } from '../filter/ownerFilter';
import { PEOPLE } from './mergePeople';

/** An owner as people say it; without one, that nobody owns it. */
export function ownerName(owner: string | undefined, t: Translate): string {
  if (owner === PEOPLE) {
    return t('catalog.owner.people');
  }
  return owner ? refName(owner) : t('catalog.owner.none');
}

/** The same of an owner as the filter names it. */
export function filteredOwner(owner: string, t: Translate): string {
  return ownerName(owner === NO_OWNER ? undefined : owner, t);
}
