import {
  DayNumber,
  dayOf,
  ImportLine,
} from 'backstage-plugin-adoption-health-common';
import { Company } from './Company';
import { isThere } from './Workforce';

/** Who is there, who is in which group from now on, who got another name. */
export function* peopleLines(
  { workforce, idPrefix }: Company,
  day: DayNumber,
): Generator<ImportLine> {
  const text = dayOf(day);
  for (const alias of workforce.aliases(day)) {
    yield { type: 'alias', id: `${idPrefix}/${text}/alias`, ...alias };
  }
  yield {
    type: 'population',
    id: `${idPrefix}/${text}/population`,
    day: text,
    userRefs: workforce.workers
      .filter(worker => isThere(worker, day))
      .map(worker => workforce.refOn(worker, day)),
  };
  for (const { group, userRefs } of workforce.membershipChanges(day)) {
    yield {
      type: 'membership',
      id: `${idPrefix}/${text}/${group}`,
      day: text,
      group,
      userRefs,
    };
  }
}
