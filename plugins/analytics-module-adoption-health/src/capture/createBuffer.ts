import { EventBuffer } from '../buffer/EventBuffer';
import { Clock } from '../buffer/bufferOptions';
import { personKey } from '../buffer/personKey';
import { TextStore } from '../buffer/TextStore';
import { exclusively } from '../browser/exclusively';
import { newId } from '../browser/newId';
import { schedule } from '../browser/schedule';
import { Credentials } from '../delivery/Credentials';
import { Endpoint } from '../delivery/Endpoint';
import { CaptureDeps } from './CaptureDeps';

/** An {@link EventBuffer} over what a browser and Backstage offer. */
export function createBuffer(
  deps: CaptureDeps,
  page: {
    clock: Clock;
    store: TextStore;
    credentials: Credentials;
    isAllowed: () => boolean;
    onPersonKnown: () => void;
  },
): EventBuffer {
  const { clock, credentials } = page;
  const endpoint = new Endpoint({
    discoveryApi: deps.discoveryApi,
    fetch: (...args) => window.fetch(...args),
    clock,
  });
  return new EventBuffer({
    ...page,
    schedule,
    random: Math.random,
    newId: () => newId(window.crypto),
    identify: () => credentials.identify(),
    callerAtHand: () => credentials.atHand(),
    personKey: userRef => personKey(userRef, window.crypto.subtle),
    exclusively: action => exclusively(action, window.navigator.locks),
    send: request => endpoint.send(request),
  });
}
