import { buildEntity } from './__testUtils__/buildEntity';
import { buildOwner } from './__testUtils__/buildOwner';
import { OwnerEvidence, SourceGroup } from './FreshnessRule';
import { ownerDisagrees } from './ownerDisagrees';
import { EntitySource } from './SourceEvidence';

const owner = buildOwner('group:default/team-a');
const codeOwner = (name: string): SourceGroup => ({
  ref: `group:default/${name}`,
  from: 'code-owners',
});
const committer = (name: string): SourceGroup => ({
  ref: `group:default/${name}`,
  from: 'committers',
});

const sourceNaming = (...codeOwners: string[]): EntitySource => ({
  url: 'https://github.com/o/pay/tree/main/',
  evidence: { kind: 'found', archived: false, codeOwners },
});

function check(
  sourceGroups?: SourceGroup[],
  owners: OwnerEvidence[] = [owner],
  source?: EntitySource,
) {
  const evidence = { owners, sourceGroups, source };
  return ownerDisagrees.check(buildEntity(), evidence);
}

describe('owner-disagrees', () => {
  it('notes that CODEOWNERS names another group, and proposes it', () => {
    expect(check([codeOwner('b')])).toEqual({
      evidence:
        'Owned by group:default/team-a, but CODEOWNERS names group:default/b.',
      evidenceKey: 'group:default/team-a code-owners group:default/b',
      fix: {
        summary: 'Set spec.owner to b, if that group looks after it.',
        change: { path: 'spec.owner', current: 'team-a', proposed: 'b' },
      },
    });
  });

  it('notes that recent committers are in another group', () => {
    const finding = check([committer('b')]);
    expect(finding?.evidence).toBe(
      'Owned by group:default/team-a, but its recent committers are in group:default/b.',
    );
    expect(finding?.fix.change?.proposed).toBe('b');
  });

  it('keeps to CODEOWNERS where committers differ', () => {
    const finding = check([committer('c'), codeOwner('b')]);
    expect(finding).toEqual(check([codeOwner('b')]));
  });

  it('proposes the one of several groups that commits as well', () => {
    const finding = check([codeOwner('b'), codeOwner('c'), committer('c')]);
    expect(finding?.fix.change?.proposed).toBe('c');
  });

  it('proposes nobody when several could be meant', () => {
    const finding = check([codeOwner('c'), codeOwner('b')]);
    expect(finding?.evidence).toContain('group:default/b, group:default/c');
    expect(finding?.fix.change).toEqual({
      path: 'spec.owner',
      current: 'team-a',
    });
  });

  it('keeps its evidence key in any order, and while only committers change', () => {
    const keyOf = (...groups: SourceGroup[]) => check(groups)?.evidenceKey;
    expect(keyOf(codeOwner('c'), codeOwner('b'), committer('d'))).toBe(
      keyOf(committer('e'), codeOwner('b'), codeOwner('c'), codeOwner('b')),
    );
  });

  it.each<[string, SourceGroup[] | undefined, OwnerEvidence[]]>([
    ['whose source nobody was asked about', undefined, [owner]],
    ['whose source points to no group', [], [owner]],
    [
      'whose owner CODEOWNERS names among others',
      [codeOwner('b'), codeOwner('team-a')],
      [owner],
    ],
    [
      'whose owner commits, although CODEOWNERS names another',
      [codeOwner('b'), committer('team-a')],
      [owner],
    ],
    [
      'of which a group within its owner is the code owner',
      [codeOwner('squad')],
      [{ ...owner, kin: ['group:default/squad'] }],
    ],
    [
      'that one person owns',
      [codeOwner('b')],
      [buildOwner('user:default/ada')],
    ],
    [
      'that a person and a group own',
      [codeOwner('b')],
      [owner, buildOwner('user:default/ada')],
    ],
    ['that nobody owns', [codeOwner('b')], []],
    [
      'whose owner is not in the catalog',
      [codeOwner('b')],
      [{ ...owner, state: 'unresolved' }],
    ],
    [
      'whose owner nobody looked up',
      [codeOwner('b')],
      [{ ...owner, state: 'unknown' }],
    ],
    [
      'of whose owners the second is the code owner',
      [codeOwner('b')],
      [owner, buildOwner('group:default/b')],
    ],
  ])('leaves an entity alone %s', (_, groups, owners) => {
    expect(check(groups, owners)).toBeUndefined();
  });

  it.each<[string, string[], SourceGroup[]]>([
    ['a team that no group is known for', ['@o/b', '@o/a'], [codeOwner('b')]],
    ['a person besides', ['@o/b', '@ada'], [codeOwner('b')]],
    ['nobody who is known', ['@o/a'], [committer('b')]],
  ])('leaves an owner alone while CODEOWNERS names %s', (_, named, groups) => {
    const source = sourceNaming(...named);
    expect(check(groups, [owner], source)).toBeUndefined();
  });

  it.each<[string, string[], SourceGroup[]]>([
    ['a team', ['@o/b', '@o/b'], [codeOwner('b')]],
    ['people of a group', ['@ada', 'bo@example.org'], [codeOwner('b')]],
    ['nobody', [], [committer('b')]],
  ])('is sure where CODEOWNERS names %s', (_, named, groups) => {
    const source = sourceNaming(...named);
    expect(check(groups, [owner], source)).toBeDefined();
  });

  it('takes a group of another namespace for another group', () => {
    const ref = 'group:ops/team-a';
    const finding = check([{ ref, from: 'code-owners' }]);
    expect(finding?.fix.change?.proposed).toBe(ref);
  });
});
