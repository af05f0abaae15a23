import { Entity } from '@backstage/catalog-model';
import { GroupDirectory } from './GroupDirectory';

interface Described {
  namespace?: string;
  annotations?: Record<string, string>;
  email?: string;
  groups?: string[];
}

function entity(kind: string, name: string, described: Described): Entity {
  const { namespace, annotations, email, groups = [] } = described;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace, annotations },
    spec: { profile: { email } },
    relations: groups.map(group => ({
      type: 'memberOf',
      targetRef: `group:default/${group}`,
    })),
  };
}

const group = (name: string, described: Described = {}) =>
  entity('Group', name, described);
const user = (name: string, described: Described = {}) =>
  entity('User', name, described);
const slug = (text: string) => ({
  annotations: { 'github.com/team-slug': text },
});
const login = (text: string) => ({
  annotations: { 'github.com/user-login': text },
});

function directoryOf(...entities: Entity[]): GroupDirectory {
  const directory = new GroupDirectory();
  entities.forEach(one => directory.add(one));
  return directory;
}

describe('the group of a team', () => {
  it.each<[string, Entity[], string | undefined]>([
    ['its annotation', [group('pay', slug('shop/team-a'))], 'pay'],
    ['its annotation in capitals', [group('pay', slug('Shop/Team-A'))], 'pay'],
    ['its name', [group('team-a')], 'team-a'],
    ['its name in capitals', [group('Team-A')], 'team-a'],
    [
      'its annotation rather than its name',
      [group('team-a'), group('pay', slug('shop/team-a'))],
      'pay',
    ],
    ['no name of another team', [group('team-a', slug('bank/a'))], undefined],
    ['no annotation of another org', [group('a', slug('b/team-a'))], undefined],
    ['no annotation without an org', [group('a', slug('team-a'))], undefined],
    ['no similar name', [group('team-ab'), group('team')], undefined],
    ['no name with the org in it', [group('shop-team-a')], undefined],
    [
      'neither of two with its name',
      [group('team-a'), group('team-a', { namespace: 'other' })],
      undefined,
    ],
    [
      'neither of two with its annotation, nor one with its name',
      [
        group('a', slug('shop/team-a')),
        group('b', slug('shop/team-a')),
        group('team-a'),
      ],
      undefined,
    ],
    [
      'none of three with its name',
      ['x', 'y', 'z'].map(namespace => group('team-a', { namespace })),
      undefined,
    ],
    ['no user', [user('team-a')], undefined],
    ['nobody in an empty catalog', [], undefined],
  ])('is found by %s', (_, entities, name) => {
    const ref = name && `group:default/${name}`;
    expect(directoryOf(...entities).ofTeam('@shop/team-a')).toBe(ref);
    expect(directoryOf(...entities.reverse()).ofTeam('@shop/team-a')).toBe(ref);
  });

  it('is found once when a group is read twice', () => {
    const directory = directoryOf(group('team-a'), group('team-a'));
    expect(directory.ofTeam('@shop/team-a')).toBe('group:default/team-a');
  });
});

describe('the groups of a person', () => {
  const inA = { groups: ['a'] };

  it.each<[string, Entity[], string[]]>([
    ['a login annotation', [user('x', { ...login('ada'), ...inA })], ['a']],
    [
      'an annotation in capitals',
      [user('x', { ...login('Ada'), ...inA })],
      ['a'],
    ],
    ['a name', [user('ada', inA)], ['a']],
    [
      'the annotation rather than the name',
      [
        user('ada', { groups: ['b'] }),
        user('x', { ...login('ada'), groups: ['a'] }),
      ],
      ['a'],
    ],
    [
      'no name of who has another login',
      [user('ada', { ...login('x'), ...inA })],
      [],
    ],
    ['no similar name', [user('ada2', inA), user('ad', inA)], []],
    [
      'no name in two namespaces',
      [user('ada', inA), user('ada', { ...inA, namespace: 'b' })],
      [],
    ],
    ['each group once', [user('ada', { groups: ['a', 'a', 'b'] })], ['a', 'b']],
    [
      'no group that is not in the catalog',
      [user('ada', { groups: ['gone', 'a'] })],
      ['a'],
    ],
    ['no group with a name', [group('ada')], []],
  ])('are found by %s', (_, users, names) => {
    const entities = [...users, group('a'), group('b')];
    const refs = names.map(name => `group:default/${name}`);
    expect(directoryOf(...entities).ofPerson('@ada')).toEqual(refs);
    expect(directoryOf(...entities.reverse()).ofPerson('@ada')).toEqual(refs);
  });

  it('are found by an e-mail address', () => {
    const directory = directoryOf(
      user('ada', { ...inA, email: 'Ada@shop.example' }),
      group('a'),
    );
    expect(directory.ofPerson('ada@shop.example')).toEqual(['group:default/a']);
    expect(directory.ofPerson('bob@shop.example')).toEqual([]);
  });

  it('are not found by an address that two have', () => {
    const email = 'all@shop.example';
    const directory = directoryOf(
      user('ada', { ...inA, email }),
      user('bob', { ...inA, email }),
      group('a'),
    );
    expect(directory.ofPerson(email)).toEqual([]);
  });
});

it('passes over other kinds and broken profiles', () => {
  const broken = { ...user('ada'), spec: { profile: 'ada' } };
  const directory = directoryOf(entity('Component', 'team-a', {}), broken);
  expect(directory.ofTeam('@shop/team-a')).toBeUndefined();
  expect(directory.ofPerson('@ada')).toEqual([]);
});
