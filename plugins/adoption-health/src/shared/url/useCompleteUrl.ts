import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Puts a remembered choice into a URL that lacks it, so that the URL says what
 * the page shows. Tries again after each change of the URL: of two choices
 * that are put there at once only one arrives.
 */
export function useCompleteUrl(options: {
  /** Whether the URL lacks it. */
  missing: boolean;
  complete: () => void;
}): void {
  const { missing, complete } = options;
  const { search } = useLocation();
  useEffect(() => {
    if (missing) {
      complete();
    }
    // `complete` is new at each render; what it would do is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [missing, search]);
}
