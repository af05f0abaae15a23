import { optOutKey } from 'backstage-plugin-adoption-health-common';
import { useState, useSyncExternalStore } from 'react';

/**
 * Whether this browser has opted out of being counted, and a way to change
 * that. `failed` says that the browser keeps nothing, so nothing has changed.
 */
export function useOptOut() {
  const isOut = useSyncExternalStore(watch, isOptedOut);
  const [failed, setFailed] = useState(false);
  return {
    isOut,
    failed,
    choose: (out: boolean) => {
      setFailed(!store(out));
      // The event is only for other tabs; this one has to be told.
      window.dispatchEvent(new StorageEvent('storage', { key: optOutKey }));
    },
  };
}

function watch(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  return () => window.removeEventListener('storage', onChange);
}

function isOptedOut(): boolean {
  try {
    return Boolean(window.localStorage.getItem(optOutKey));
  } catch {
    // Even reading it throws where storage is blocked.
    return false;
  }
}

function store(out: boolean): boolean {
  try {
    if (out) {
      window.localStorage.setItem(optOutKey, 'true');
    } else {
      window.localStorage.removeItem(optOutKey);
    }
    return true;
  } catch {
    return false;
  }
}
