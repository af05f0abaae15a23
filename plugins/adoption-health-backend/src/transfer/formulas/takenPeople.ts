import { ExportLine } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { NOBODY } from './translateLine';

/** The ids of everyone a translated line of a take-out is about. */
export function takenPeople(line: ExportLine): number[] {
  switch (line.type) {
    case 'group':
    case 'eligible':
      return [...decoded(line.people)];
    case 'usage':
      return [
        ...PeopleSet.union(line.of.map(([, , , people]) => decoded(people))),
      ];
    case 'events':
      return [...new Set(line.of.map(([, , person]) => person))];
    case 'batches':
      return [...new Set(line.of.map(([person]) => person))];
    case 'tasks':
      return [...new Set(line.of.map(([, person]) => person))];
    case 'attestation':
      return line.person === NOBODY ? [] : [line.person];
    default:
      return [];
  }
}

function decoded(base64: string): PeopleSet {
  return PeopleSet.decode(Buffer.from(base64, 'base64'));
}
