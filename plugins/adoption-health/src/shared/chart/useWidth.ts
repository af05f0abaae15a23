import { RefCallback, useCallback, useRef, useState } from 'react';

/** Of an element that was not measured yet. */
const ASSUMED_PX = 480;

/** The width of an element in pixels, kept up to date. */
export function useWidth(): { ref: RefCallback<HTMLElement>; width: number } {
  const [width, setWidth] = useState(ASSUMED_PX);
  const observer = useRef<ResizeObserver>();
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    observer.current = undefined;
    if (!element || typeof ResizeObserver === 'undefined') {
      return;
    }
    observer.current = new ResizeObserver(([entry]) =>
      setWidth(entry.contentRect.width),
    );
    observer.current.observe(element);
  }, []);
  return { ref, width };
}
