import { TextStore } from '../buffer/TextStore';

/** Storage that all pages of a simulated browser share. */
export interface MemoryStore extends TextStore {
  readonly texts: Map<string, string>;
  /** What `set` finds: `full` and `blocked` storage keep nothing new. */
  state: 'works' | 'full' | 'blocked';
}

/** See {@link MemoryStore}. */
export function memoryStore(): MemoryStore {
  const texts = new Map<string, string>();
  const store: MemoryStore = {
    texts,
    state: 'works',
    keys: prefix =>
      store.state === 'blocked'
        ? []
        : [...texts.keys()].filter(key => key.startsWith(prefix)),
    get: key => (store.state === 'blocked' ? undefined : texts.get(key)),
    isMissing: key => store.state !== 'blocked' && !texts.has(key),
    set: (key, text) => {
      if (store.state !== 'works') {
        return false;
      }
      texts.set(key, text);
      return true;
    },
    remove: key => {
      if (store.state !== 'blocked') {
        texts.delete(key);
      }
    },
  };
  return store;
}
