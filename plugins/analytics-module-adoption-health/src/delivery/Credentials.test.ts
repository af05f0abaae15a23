import { userToken } from '../__testUtils__/userToken';
import { Credentials } from './Credentials';

const ada = 'user:default/ada';
const minuteMs = 60_000;
const expiresAt = Date.UTC(2026, 2, 2, 10);

function identity(userEntityRef: string) {
  return { type: 'user' as const, userEntityRef, ownershipEntityRefs: [] };
}

function setUp() {
  const token = userToken(ada, expiresAt);
  const identityApi = {
    getBackstageIdentity: jest.fn(async () => identity('User:default/Ada')),
    getCredentials: jest.fn(async () => ({ token })),
    getProfileInfo: jest.fn(),
    signOut: jest.fn(),
  };
  const time = { now: expiresAt - 60 * minuteMs };
  const credentials = new Credentials(identityApi, () => time.now);
  return { identityApi, token, time, credentials };
}

describe('Credentials', () => {
  it('asks anew each time', async () => {
    const { identityApi, credentials, token } = setUp();
    await expect(credentials.identify()).resolves.toEqual({
      userRef: ada,
      token,
    });
    identityApi.getCredentials.mockResolvedValue({ token: 'new' });
    await expect(credentials.identify()).resolves.toMatchObject({
      token: 'new',
    });
  });

  it('waits for the first sign-in, however long that takes', async () => {
    jest.useFakeTimers();
    const { identityApi, credentials } = setUp();
    let signIn = () => {};
    identityApi.getBackstageIdentity.mockReturnValue(
      new Promise(resolve => {
        signIn = () => resolve(identity(ada));
      }),
    );
    const answer = credentials.identify();
    await jest.advanceTimersByTimeAsync(600 * minuteMs);
    signIn();
    await expect(answer).resolves.toMatchObject({ userRef: ada });
    jest.useRealTimers();
  });

  it('does not wait for ever after that', async () => {
    jest.useFakeTimers();
    const { identityApi, credentials } = setUp();
    await credentials.identify();
    identityApi.getCredentials.mockReturnValue(new Promise(() => {}));
    const answer = credentials
      .identify()
      .catch((error: Error) => error.message);
    await jest.advanceTimersByTimeAsync(15_000);
    await expect(answer).resolves.toBe('No answer in time');
    jest.useRealTimers();
  });

  it('has the last answer at hand until its token is about to end', async () => {
    const { credentials, time, token } = setUp();
    expect(credentials.atHand()).toBeUndefined();
    await credentials.identify();
    expect(credentials.atHand()).toEqual({ userRef: ada, token });
    time.now = expiresAt - 1_000;
    expect(credentials.atHand()).toBeUndefined();
  });

  it('fetches a fresh answer well before the token ends, one at a time', async () => {
    const { identityApi, credentials, time } = setUp();
    await credentials.identify();
    credentials.keepFresh();
    expect(identityApi.getBackstageIdentity).toHaveBeenCalledTimes(1);
    time.now += 10 * minuteMs;
    credentials.keepFresh();
    credentials.keepFresh();
    expect(identityApi.getBackstageIdentity).toHaveBeenCalledTimes(2);
  });

  it('does not mind that a fresh answer cannot be had', async () => {
    const { identityApi, credentials, time, token } = setUp();
    await credentials.identify();
    time.now += 10 * minuteMs;
    identityApi.getCredentials.mockRejectedValueOnce(new Error('offline'));
    credentials.keepFresh();
    await new Promise(resolve => setTimeout(resolve));
    expect(credentials.atHand()).toEqual({ userRef: ada, token });
    credentials.keepFresh();
    expect(identityApi.getBackstageIdentity).toHaveBeenCalledTimes(3);
  });
});
