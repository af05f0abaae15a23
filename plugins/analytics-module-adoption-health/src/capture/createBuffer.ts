import { EventBuffer } from '../buffer/EventBuffer';
import { Clock } from '../buffer/bufferOptions';
import { personKey } from '../buffer/personKey';
import { TextStore } from '../buffer/TextStore';
import { exclusively, RequestLock } from '../browser/exclusively';
import { newId } from '../browser/newId';
import { schedule } from '../browser/schedule';
import { Credentials } from '../delivery/Credentials';
import { Endpoint } from '../delivery/Endpoint';
import { CaptureDeps } from './CaptureDeps';

/** An {@link EventBuffer} over what a browser and Backstage offer. */
export function createBuffer(
  deps: Pick<CaptureDeps, 'discoveryApi'>,
  page: {
    clock: Clock;
    store: TextStore;
    credentials: Credentials;
    isAllowed: () => boolean;
    onPersonKnown: () => void;
    onPersonGone: () => void;
  },
): EventBuffer {
  const { clock, credentials } = page;
  const endpoint = new Endpoint({
    discoveryApi: deps.discoveryApi,
    fetch: (...args) => window.fetch(...args),
    clock,
  });
  const { crypto, navigator } = window;
  // Typed as always there, but absent on pages that are not served securely.
  const locks: LockManager | undefined = navigator.locks;
  const requestLock: RequestLock | undefined =
    locks && ((name, callback) => locks.request(name, callback));
  return new EventBuffer({
    ...page,
    schedule,
    random: Math.random,
    newId: () => newId(crypto),
    identify: () => credentials.identify(),
    callerAtHand: () => credentials.atHand(),
    personKey: userRef => personKey(userRef, crypto.subtle),
    exclusively: action => exclusively(action, requestLock),
    send: request => endpoint.send(request),
  });
}
