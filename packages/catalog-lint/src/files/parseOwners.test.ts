import { parseOwners } from './parseOwners';

describe('parseOwners', () => {
  it('reads a ref a line, without comments and blank lines', () => {
    const text = '# people\nuser:Ada\r\n\n  Group:Ops/Team-A # the a-team\n';
    expect(parseOwners(text, 'owners.txt')).toEqual([
      'user:default/ada',
      'group:ops/team-a',
    ]);
  });

  it.each(['team-a', 'component:default/pay', 'group:', 'a b c'])(
    'refuses %p and says where it stands',
    line => {
      expect(() => parseOwners(`user:ada\n${line}`, 'owners.txt')).toThrow(
        `owners.txt:2: ${JSON.stringify(line)} is not the ref of a user or a group`,
      );
    },
  );

  it('refuses a list without anybody', () => {
    expect(() => parseOwners('# nobody', 'owners.txt')).toThrow(
      'owners.txt lists no users and groups.',
    );
  });
});
