import { schedule } from '../browser/schedule';
import { hardLoadStart } from './hardLoadStart';
import { isBusy } from './isBusy';
import { observeEntries } from './observeEntries';
import { PageReadyObserver, PageTiming } from './PageReadyObserver';
import { ResponseEnds } from './ResponseEnds';
import { watchDocument } from './watchDocument';
import { watchFetch } from './watchFetch';
import { watchXhr } from './watchXhr';

/** With `performance.mark` of this name a page says that it is ready. */
const readyMark = 'adoption-health:ready';

/**
 * A {@link PageReadyObserver} over a browser page, already measuring the load of
 * its document. `stop` leaves the page as it was found.
 */
export function observePage(
  page: typeof globalThis,
  onTiming: (timing: PageTiming) => void,
): { observer: PageReadyObserver; stop: () => void } {
  const { document, PerformanceObserver } = page;
  const now = () => page.performance.now();
  const observer = new PageReadyObserver({
    now,
    schedule,
    isBusy: () => isBusy(document),
    watchDocument: watch => watchDocument(document, { ...watch, now }),
    onTiming,
  });
  const { work } = observer;
  const ends = new ResponseEnds(PerformanceObserver);
  const stops = [
    watchFetch(page, { work, now, ends }),
    watchXhr(page, { work, now }),
    observeEntries(PerformanceObserver, {
      type: 'mark',
      onEntry: ({ name, startTime }) => {
        if (name === readyMark) {
          observer.markReady(startTime);
        }
      },
    }),
    () => ends.stop(),
    () => observer.stop(),
  ];
  const start = hardLoadStart(page);
  if (start !== undefined) {
    observer.begin({ start, navigation: 'hard' });
  }
  return { observer, stop: () => stops.forEach(stop => stop?.()) };
}
