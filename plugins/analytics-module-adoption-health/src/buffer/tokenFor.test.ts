import { userToken } from '../__testUtils__/userToken';
import { tokenClaims } from './tokenClaims';
import { tokenFor } from './tokenFor';

describe('tokenClaims', () => {
  it('reads whose a token is and when it ends', () => {
    expect(tokenClaims(userToken('user:default/zoë', 5_000))).toEqual({
      sub: 'user:default/zoë',
      exp: 5,
    });
  });

  it.each(['', 'garbage', 'a.b.c', 'a.IjEi.c', 'a.e30.c', 'a.bnVsbA.c'])(
    'learns nothing from %p',
    token => {
      expect(tokenClaims(token)).toEqual({});
    },
  );
});

describe('tokenFor', () => {
  const ada = 'user:default/ada';

  it('hands out the token of the person who is signed in', () => {
    const token = userToken(ada);
    expect(tokenFor(ada, { userRef: ada, token })).toBe(token);
  });

  it('does not distinguish upper from lower case', () => {
    const token = userToken('User:default/Ada');
    expect(tokenFor(ada, { userRef: ada, token })).toBe(token);
  });

  it.each([
    ['nobody is signed in', undefined],
    ['there is no token', { userRef: ada }],
    [
      'somebody else is signed in',
      { userRef: 'user:default/bob', token: userToken(ada) },
    ],
    [
      'the token is somebody else’s',
      { userRef: ada, token: userToken('user:default/bob') },
    ],
    ['the token does not say whose it is', { userRef: ada, token: 'opaque' }],
  ])('has none when %s', (_, caller) => {
    expect(tokenFor(ada, caller)).toBeUndefined();
  });
});
