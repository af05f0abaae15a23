import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../../platform/okValue';
import { DayWindow } from '../../../platform/window';
import { GroupSize } from '../../../privacy/groupSize';

const WINDOW_DAYS = 28;

/** What the readers of every entity have in common. */
export interface ReadersContext {
  window: DayWindow;
  /** The first day with data; undefined before there is any. */
  collectingSince: DayNumber | undefined;
  /** Share of the minutes of the window in which data could come in. */
  coverage: number;
  groupSize: GroupSize;
}

/** The last 28 complete days: the only window in which readers are counted. */
export function readersWindow(today: DayNumber): DayWindow {
  return { from: today - WINDOW_DAYS, to: today - 1, complete: true };
}

/** The days of a window, one by one. */
export function readersDays(window: DayWindow): DayNumber[] {
  return Array.from(
    { length: window.to - window.from + 1 },
    (_, index) => window.from + index,
  );
}

/**
 * Distinct readers of an entity who are not among its owners, as it may be
 * shown: with no word of how many there were with the owners, since the
 * difference would tell of the few owners who read it. Source: metrics.md 3.
 */
export function entityReaders(readers: number, context: ReadersContext): Value {
  const { window, collectingSince, coverage, groupSize } = context;
  if (collectingSince === undefined || window.to < collectingSince) {
    return absentValue('entityReaders', {
      status: 'no-data',
      reason: 'before-collection',
      window,
    });
  }
  if (!groupSize.isCountShown(readers)) {
    return absentValue('entityReaders', {
      status: 'suppressed',
      reason: 'small-group',
      window,
    });
  }
  return okValue('entityReaders', {
    value: readers,
    n: readers,
    window,
    coverage,
  });
}
