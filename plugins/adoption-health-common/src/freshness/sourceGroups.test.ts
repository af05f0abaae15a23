import { Entity } from '@backstage/catalog-model';
import { GroupDirectory } from './GroupDirectory';
import { SourceEvidence } from './rules/SourceEvidence';
import { sourceGroups } from './sourceGroups';

const groups = new GroupDirectory();
const members: Record<string, string[]> = {
  ada: ['a'],
  amy: ['a'],
  ali: ['a', 'guild'],
  bob: ['b'],
  bea: ['b', 'guild'],
  solo: [],
};
['a', 'b', 'guild'].forEach(name => groups.add(entity('Group', name)));
Object.keys(members).forEach(name => groups.add(entity('User', name)));

function entity(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: { profile: { email: `${name}@shop.example` } },
    relations: (members[name] ?? []).map(group => ({
      type: 'memberOf',
      targetRef: `group:default/${group}`,
    })),
  };
}

const found = (
  said: Pick<
    Extract<SourceEvidence, { kind: 'found' }>,
    'codeOwners' | 'committers'
  >,
) =>
  sourceGroups({ kind: 'found', archived: false, ...said }, groups).map(
    ({ ref, from }) => `${from} ${ref.split('/')[1]}`,
  );

describe('sourceGroups', () => {
  it.each<[string, string[], string[]]>([
    ['nobody', [], []],
    ['a team', ['@shop/a'], ['a']],
    ['teams, in their order', ['@shop/b', '@shop/a'], ['b', 'a']],
    ['a team twice', ['@shop/a', '@other/a'], ['a']],
    ['a team that is no group', ['@shop/c'], []],
    ['a person of one group', ['@ada'], ['a']],
    ['a person by e-mail', ['ada@shop.example'], ['a']],
    ['a person of two groups', ['@ali'], []],
    ['a person of no group', ['@solo'], []],
    ['people of one group', ['@ada', '@ali'], ['a']],
    ['people of two groups', ['@ada', '@bob'], []],
    ['people, most of one group', ['@ada', '@amy', '@bob'], ['a']],
    ['teams before people', ['@ada', '@shop/b'], ['b', 'a']],
    ['people of the team', ['@ada', '@shop/a'], ['a']],
    ['text that is neither', ['@', 'x', '@/', '@shop/'], []],
  ])('follows CODEOWNERS that name %s', (_, codeOwners, names) => {
    expect(found({ codeOwners })).toEqual(
      names.map(name => `code-owners ${name}`),
    );
  });

  it.each<[string, string[], string | undefined]>([
    ['nobody', [], undefined],
    ['one of one group', ['ada'], 'a'],
    ['most of one group', ['ada', 'amy', 'bob'], 'a'],
    ['half of one group', ['ada', 'bob'], undefined],
    ['most nobody knows', ['ada', 'x', 'y'], undefined],
    ['one unknown among more', ['ada', 'amy', 'x'], 'a'],
    ['all of one group and some of another', ['ada', 'amy', 'ali'], 'a'],
    ['one of two groups', ['ali'], undefined],
    ['nobody of a group', ['solo'], undefined],
  ])('follows committers: %s', (_, committers, name) => {
    expect(found({ committers })).toEqual(name ? [`committers ${name}`] : []);
  });

  it('names CODEOWNERS before committers, and a group for each reason', () => {
    expect(
      found({ codeOwners: ['@shop/b', '@shop/a'], committers: ['ada'] }),
    ).toEqual(['code-owners b', 'code-owners a', 'committers a']);
  });

  it.each<SourceEvidence>([
    { kind: 'missing' },
    { kind: 'unknown', reason: 'HTTP 502' },
    { kind: 'found', archived: true },
  ])('draws nothing from %j', evidence => {
    expect(sourceGroups(evidence, groups)).toEqual([]);
  });
});
