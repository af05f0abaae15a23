import { listen } from '../browser/listen';

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
  const stops = [
    listen(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'hidden') {
        moments.onLeaving('hidden');
      }
    }),
    listen(page, ['pagehide'], () => moments.onLeaving('closing')),
    listen(page, ['pageshow'], event => {
      if (event instanceof PageTransitionEvent && event.persisted) {
        moments.onReturn();
      }
    }),
    listen(page, ['online'], moments.onOnline),
  ];
  return () => stops.forEach(stop => stop());
}
