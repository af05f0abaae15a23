import { memberIndexes, smallCompany } from './company';

describe('memberIndexes', () => {
  const groups = Array.from({ length: smallCompany.groups }, (_, group) =>
    memberIndexes(smallCompany, group),
  );

  it('puts everybody into one team', () => {
    const members = groups.slice(0, smallCompany.teams).flat();
    expect(members).toHaveLength(smallCompany.people);
    expect(new Set(members).size).toBe(smallCompany.people);
  });

  it('puts everybody into one of the other groups', () => {
    const members = groups.slice(smallCompany.teams).flat();
    expect(members).toHaveLength(smallCompany.people);
    expect(new Set(members).size).toBe(smallCompany.people);
  });
});
