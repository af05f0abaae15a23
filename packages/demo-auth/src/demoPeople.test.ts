import { demoPeople as peopleOfTheCompany } from 'demo-data';
import { demoPeople } from './demoPeople';

describe('the people whom the sign-in page offers', () => {
  it('are those whom the demo company declares', () => {
    expect(demoPeople.map(({ name }) => name).sort()).toEqual(
      peopleOfTheCompany.map(({ name }) => name).sort(),
    );
  });

  it('have the names that the catalog shows', () => {
    for (const { name, displayName } of demoPeople) {
      expect(peopleOfTheCompany).toContainEqual(
        expect.objectContaining({ name, displayName }),
      );
    }
  });
});
