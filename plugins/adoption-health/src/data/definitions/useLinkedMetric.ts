import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * The id of the metric that the URL points at with its hash, brought into
 * view. The browser cannot: the page comes after the URL.
 */
export function useLinkedMetric(): string | undefined {
  const { hash } = useLocation();
  const id = hash.slice(1) || undefined;
  useEffect(() => {
    if (id) {
      document.getElementById(id)?.scrollIntoView?.({ block: 'center' });
    }
  }, [id]);
  return id;
}
