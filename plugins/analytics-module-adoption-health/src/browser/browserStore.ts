import { TextStore } from '../buffer/TextStore';

/** `localStorage` that answers instead of throwing. */
export function browserStore(storage: () => Storage): TextStore {
  function attempt<T>(access: (store: Storage) => T, otherwise: T): T {
    try {
      // Even reading `window.localStorage` throws where it is blocked.
      return access(storage());
    } catch {
      return otherwise;
    }
  }
  return {
    keys: prefix =>
      attempt(
        store => Object.keys(store).filter(key => key.startsWith(prefix)),
        [],
      ),
    get: key => attempt(store => store.getItem(key) ?? undefined, undefined),
    isMissing: key => attempt(store => store.getItem(key) === null, false),
    set: (key, text) =>
      attempt(store => {
        store.setItem(key, text);
        return true;
      }, false),
    remove: key => attempt(store => store.removeItem(key), undefined),
  };
}
