import { useCallback, useEffect, useState } from 'react';

const SHOWN_MS = 4_000;

/** How the last copy went; `idle` again after a few seconds of `copied`. */
export type CopyState = 'idle' | 'copied' | 'failed';

/**
 * Puts text on the clipboard and says how that went. A browser refuses without
 * a secure origin or without permission; then the state is `failed`.
 */
export function useCopyText() {
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state !== 'copied') {
      return undefined;
    }
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = useCallback(async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }, []);

  return { state, copy };
}
