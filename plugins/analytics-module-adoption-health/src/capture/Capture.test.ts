import { bufferSnapshot } from '../__testUtils__/bufferSnapshot';
import { memoryStore } from '../__testUtils__/memoryStore';
import { userToken } from '../__testUtils__/userToken';
import { Capture } from './Capture';

const { fetch } = globalThis;
const ada = 'user:default/ada';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  globalThis.fetch = fetch;
  jest.useRealTimers();
});

async function running() {
  const bodies: { events: { action: string; subject: string }[] }[] = [];
  globalThis.fetch = jest.fn(async (_: unknown, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body));
    bodies.push(body);
    const { batchId, events } = body;
    const receipt = { batchId, stored: events.length, duplicate: 0 };
    return Response.json({ ...receipt, rejected: [] });
  });
  const signedIn = { userRef: ada };
  const allowed = { now: true };
  const store = memoryStore();
  const deps = {
    discoveryApi: { getBaseUrl: async () => 'http://localhost/api/x' },
    identityApi: {
      getBackstageIdentity: async () => ({
        type: 'user' as const,
        userEntityRef: signedIn.userRef,
        ownershipEntityRefs: [],
      }),
      getCredentials: async () => ({ token: userToken(signedIn.userRef) }),
      getProfileInfo: async () => ({}),
      signOut: async () => {},
    },
  };
  const isAllowed = () => allowed.now;
  const capture = new Capture(deps, { store, isAllowed });
  await jest.advanceTimersByTimeAsync(5_000);
  const send = (action: string, subject: string, value?: number) =>
    capture.captureEvent({
      action,
      subject,
      value,
      context: { pluginId: 'search', extension: 'SearchPage' },
    });
  const told = () =>
    bodies.flatMap(({ events }) =>
      events.map(({ action, subject }) => [action, subject]),
    );
  return { capture, send, told, signedIn, allowed, store };
}

describe('Capture', () => {
  it('sends a search as one episode, once it is known how it ended', async () => {
    const { capture, send, told } = await running();
    send('search', 'kub', 9);
    send('search', 'kube', 7);
    await jest.advanceTimersByTimeAsync(119_999);
    expect(told()).toEqual([]);
    await jest.advanceTimersByTimeAsync(5_001);
    expect(told()).toEqual([['search', 'kube']]);
    capture.stop();
  });

  it('sends a result that was opened after the episode it belongs to', async () => {
    const { capture, send, told } = await running();
    send('search', 'kube', 7);
    send('discover', 'Pay', 1);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(told()).toEqual([
      ['search', 'kube'],
      ['discover', 'Pay'],
    ]);
    capture.stop();
  });

  it('never sends what one person searched for as another', async () => {
    const { capture, send, told, signedIn } = await running();
    send('search', 'salary', 3);
    signedIn.userRef = 'user:default/bob';
    send('click', 'whose');
    await jest.advanceTimersByTimeAsync(5_000);
    send('click', 'of bob');
    await jest.advanceTimersByTimeAsync(200_000);
    expect(told()).toEqual([['click', 'of bob']]);
    expect(bufferSnapshot(capture.buffer).dropped).toEqual({
      'person-changed': 2,
    });
    capture.stop();
  });

  it('forgets a search of somebody who opts out before it has ended', async () => {
    const { capture, send, told, allowed, store } = await running();
    send('search', 'salary', 3);
    allowed.now = false;
    await jest.advanceTimersByTimeAsync(200_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(told()).toEqual([]);
    expect(store.texts.size).toBe(0);
    capture.stop();
  });
});
