import { RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { fitToPaper } from './fitToPaper';

/**
 * True while the browser lays the page out for paper. Before it does, the sheet
 * is measured, and `--paper-zoom` set on it so that it fits on one page.
 */
export function usePaper(sheet: RefObject<HTMLElement>): boolean {
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    const begin = () => {
      // The browser lays out right after the event: React must have drawn by then.
      flushSync(() => setPrinting(true));
      if (sheet.current) {
        setZoom(sheet.current);
      }
    };
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [sheet]);

  return printing;
}

function setZoom(element: HTMLElement): void {
  const { style } = element;
  const zoom = fitToPaper(width => {
    style.width = `${width}px`;
    return element.offsetHeight;
  });
  style.width = '';
  style.setProperty('--paper-zoom', String(zoom));
}
