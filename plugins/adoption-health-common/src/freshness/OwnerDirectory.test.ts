import { OwnerDirectory } from './OwnerDirectory';

function directoryOf(...refs: string[]): OwnerDirectory {
  const directory = new OwnerDirectory();
  refs.forEach(ref => directory.addPresent(ref));
  return directory;
}

const pay = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'pay' },
  spec: { owner: 'team-a' },
};

describe('OwnerDirectory', () => {
  it('resolves an owner that exists', () => {
    const directory = directoryOf('group:default/team-a');
    expect(directory.evidenceFor(pay)).toEqual([
      { ref: 'group:default/team-a', state: 'resolved', sameName: [] },
    ]);
  });

  it('does not know an owner that nobody has looked up', () => {
    expect(directoryOf().stateOf('group:default/team-a')).toBe('unknown');
  });

  it('knows an owner that was looked up and not found', () => {
    const directory = directoryOf();
    directory.addAbsent('group:default/team-a');
    expect(directory.stateOf('group:default/team-a')).toBe('unresolved');
  });

  it('believes that an owner exists over an earlier absence', () => {
    const directory = directoryOf();
    directory.addAbsent('group:default/team-a');
    directory.addPresent('group:default/team-a');
    expect(directory.stateOf('group:default/team-a')).toBe('resolved');
  });

  it('lists namesakes of other kinds and namespaces once', () => {
    const directory = directoryOf(
      'group:default/team-a',
      'group:billing/team-a',
      'group:billing/team-a',
      'user:default/team-a',
      'group:default/team-b',
    );
    expect(directory.evidenceFor(pay)[0].sameName).toEqual([
      'group:billing/team-a',
      'user:default/team-a',
    ]);
  });

  it('has no evidence for an entity without owner', () => {
    expect(directoryOf().evidenceFor({ ...pay, spec: {} })).toEqual([]);
  });
});
