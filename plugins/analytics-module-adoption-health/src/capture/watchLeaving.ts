/** The moments at which a page may be seen for the last time. */
export interface PageMoments {
  onLeaving: (page: 'hidden' | 'closing') => void;
  /** A page that was left is shown again as it was. */
  onReturn: () => void;
  onOnline: () => void;
}

/** Reports a page's last moments, and its return, until told to stop. */
export function watchLeaving(page: Window, moments: PageMoments): () => void {
  const { document } = page;
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') {
        moments.onLeaving('hidden');
      }
    },
    { signal },
  );
  page.addEventListener('pagehide', () => moments.onLeaving('closing'), {
    signal,
  });
  page.addEventListener(
    'pageshow',
    event => {
      if (event.persisted) {
        moments.onReturn();
      }
    },
    { signal },
  );
  page.addEventListener('online', moments.onOnline, { signal });
  return () => listening.abort();
}
