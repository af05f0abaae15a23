import { colleagues } from '../declared/colleagues';
import { DeclaredPerson, demoPeople } from '../declared/demoPeople';
import { groups } from '../declared/groups';
import { familyNames, givenNames } from '../declared/names';
import { Random } from '../random';

/** Somebody who works at the company today. */
export type Person = {
  name: string;
  displayName: string;
  description?: string;
  /** The group they belong to directly. */
  group: string;
};

const byHand: readonly DeclaredPerson[] = [...demoPeople, ...colleagues];

/** Everybody: the declared people, and drawn ones until each group is full. */
export function createPeople(random: Random): Person[] {
  const people: Person[] = [...byHand];
  const taken = new Set(people.map(({ name }) => name));

  for (const { name: group, headcount } of groups) {
    const declared = byHand.filter(person => person.group === group).length;
    for (let place = declared; place < headcount; place += 1) {
      people.push({ ...drawName(random, taken), group });
    }
  }
  return people;
}

/** A name that nobody has yet; it is added to those `taken`. */
export function drawName(
  random: Random,
  taken: Set<string>,
): Pick<Person, 'name' | 'displayName'> {
  for (;;) {
    const given = random.pick(givenNames);
    const family = random.pick(familyNames);
    const name = `${given}.${family}`.toLocaleLowerCase('en-US');
    if (!taken.has(name)) {
      taken.add(name);
      return { name, displayName: `${given} ${family}` };
    }
  }
}
