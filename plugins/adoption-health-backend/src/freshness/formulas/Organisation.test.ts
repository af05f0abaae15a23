import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { Organisation } from './Organisation';

const groups = [
  { ref: 'group:default/all', parentRefs: [] },
  { ref: 'group:default/team', parentRefs: ['group:default/all'] },
  { ref: 'group:default/empty', parentRefs: ['group:default/all'] },
];
const user = (name: string, personId: number | undefined, ...to: string[]) => ({
  ref: `user:default/${name}`,
  groupRefs: to.map(group => `group:default/${group}`),
  personId,
});
const organisation = new Organisation({
  groups,
  users: [
    user('ada', 1, 'team'),
    user('bob', undefined, 'team'),
    user('eve', 3),
  ],
});
const counts = (group: string, ...ever: number[]) =>
  organisation.memberCounts(`group:default/${group}`, PeopleSet.of(ever));

describe('Organisation', () => {
  it('counts people through nested groups, known or not', () => {
    expect(counts('team')?.now).toBe(2);
    expect(counts('all')?.now).toBe(2);
    expect(counts('empty')?.now).toBe(0);
  });

  it('tells former members who are still here from those who left', () => {
    expect(counts('team', 1, 3, 4)).toEqual({
      ...{ now: 2, former: 2, formerStillHere: 1 },
    });
  });

  it('knows of no former members where nobody was recorded', () => {
    expect(organisation.memberCounts('group:default/empty', undefined)).toEqual(
      { now: 0, former: 0, formerStillHere: 0 },
    );
  });

  it('counts nothing for what is no group', () => {
    expect(counts('gone', 1)).toBeUndefined();
  });

  it('counts nothing where the catalog holds no users', () => {
    const userless = new Organisation({ groups, users: [] });
    expect(
      userless.memberCounts('group:default/team', undefined),
    ).toBeUndefined();
  });

  it('counts who was in a group that is gone', () => {
    expect(organisation.goneMemberCounts(PeopleSet.of([1, 4]))).toEqual({
      ...{ now: 0, former: 2, formerStillHere: 1 },
    });
    expect(organisation.goneMemberCounts(undefined)).toBeUndefined();
  });

  it('knows the groups above and below a group, through circles', () => {
    const of = (name: string, ...parents: string[]) => ({
      ref: `group:default/${name}`,
      parentRefs: parents.map(parent => `group:default/${parent}`),
    });
    const circle = new Organisation({
      groups: [of('a', 'c'), of('b', 'a'), of('c', 'b'), of('d', 'c'), of('e')],
      users: [],
    });
    expect(circle.kinOf('group:default/a')).toEqual([
      ...['group:default/b', 'group:default/c', 'group:default/d'],
    ]);
    expect(organisation.kinOf('group:default/team')).toEqual([
      'group:default/all',
    ]);
    expect(circle.kinOf('group:default/e')).toEqual([]);
  });

  it('knows the groups that somebody is directly in', () => {
    expect(organisation.groupsOf(1)).toEqual(['group:default/team']);
    expect(organisation.groupsOf(4)).toEqual([]);
  });
});
