import { UserEntity } from '@backstage/catalog-model';
import { company } from '../declared/company';
import { demoPeople } from '../declared/demoPeople';
import { groups } from '../declared/groups';
import { familyNames, givenNames } from '../declared/names';
import { Random } from '../random';

type Person = {
  name: string;
  displayName: string;
  description?: string;
  group: string;
};

/** Everybody: the declared people, and drawn ones until each group is full. */
export function createPeople(random: Random): UserEntity[] {
  const people: Person[] = [...demoPeople];
  const taken = new Set(people.map(({ name }) => name));

  for (const { name: group, headcount } of groups) {
    const declared = demoPeople.filter(person => person.group === group).length;
    for (let place = declared; place < headcount; place += 1) {
      const person = drawPerson(random, taken);
      taken.add(person.name);
      people.push({ ...person, group });
    }
  }
  return people.map(userEntity);
}

function drawPerson(random: Random, taken: ReadonlySet<string>) {
  for (;;) {
    const given = random.pick(givenNames);
    const family = random.pick(familyNames);
    const name = `${given}.${family}`.toLocaleLowerCase('en-US');
    if (!taken.has(name)) {
      return { name, displayName: `${given} ${family}` };
    }
  }
}

function userEntity(person: Person): UserEntity {
  const { name, displayName, description, group } = person;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      title: displayName,
      ...(description && { description }),
    },
    spec: {
      profile: { displayName, email: `${name}@${company.domain}` },
      memberOf: [group],
    },
  };
}
