import { normalGroupRef, normalUserRef } from './userRef';

describe('normalUserRef', () => {
  it.each([
    ['user:default/ada', 'user:default/ada'],
    ['User:Default/Ada.Lovelace', 'user:default/ada.lovelace'],
    ['user:default/ada@example.com', 'user:default/ada@example.com'],
  ])('takes %p', (text, ref) => {
    expect(normalUserRef(text)).toBe(ref);
  });

  it.each([
    '',
    'ada',
    'default/ada',
    'user:ada',
    'user:/ada',
    'user:default/',
    'user:default/a b',
    'user:default/a/b',
    'group:default/team',
    `user:default/${'a'.repeat(201)}`,
  ])('refuses %p', text => {
    expect(normalUserRef(text)).toBeUndefined();
  });
});

describe('normalGroupRef', () => {
  it('takes full group refs only', () => {
    expect(normalGroupRef('Group:default/Team-A')).toBe('group:default/team-a');
    expect(normalGroupRef('team-a')).toBeUndefined();
    expect(normalGroupRef('user:default/ada')).toBeUndefined();
  });
});
