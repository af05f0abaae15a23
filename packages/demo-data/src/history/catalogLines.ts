import {
  DayNumber,
  dayOf,
  ImportLine,
} from 'backstage-plugin-adoption-health-common';
import { keyOf } from '../draw';
import { Company } from './Company';

/** What the catalog held on a day. */
export function* allEntityLines(
  company: Company,
  day: DayNumber,
): Generator<ImportLine> {
  for (let place = 0; place < company.shelf.count; place += 1) {
    if (company.shelf.bornOn(place) <= day) {
      yield entityLine(company, { place, day });
    }
  }
}

/** What turned up in the catalog, or changed in it, on that very day. */
export function* changedEntityLines(
  company: Company,
  day: DayNumber,
): Generator<ImportLine> {
  for (let place = 0; place < company.shelf.count; place += 1) {
    const born = company.shelf.bornOn(place);
    if (
      born === day ||
      (born < day && changedOn(company, place, day) === day)
    ) {
      yield entityLine(company, { place, day });
    }
  }
}

/** How fresh the catalog was on a day, where that is told. */
export function* freshnessLines(
  { care, idPrefix }: Company,
  day: DayNumber,
): Generator<ImportLine> {
  if (care) {
    yield {
      type: 'freshness',
      id: `${idPrefix}/${dayOf(day)}/freshness`,
      day: dayOf(day),
      counts: care(day),
    };
  }
}

function changedOn(company: Company, place: number, day: DayNumber): DayNumber {
  return company.shelf.changedOn(place, day);
}

/**
 * The hash is of another make than the backend's own, which therefore takes
 * its first own one for no change and leaves `changedAt` as it is.
 */
function entityLine(
  company: Company,
  { place, day }: { place: number; day: DayNumber },
): ImportLine {
  const { ref } = company.shelf.entity(place);
  const changed = changedOn(company, place, day);
  const content = keyOf(`${ref}@${changed}`).toString(16).padStart(8, '0');
  return {
    type: 'entity',
    id: `${company.idPrefix}/${dayOf(day)}/${ref}`,
    day: dayOf(day),
    ref,
    contentHash: `demo:${content}`,
    firstSeen: dayOf(company.shelf.bornOn(place)),
    changedAt: dayOf(changed),
  };
}
