import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../../platform/window';
import { GroupSize } from '../../../privacy/groupSize';

/** What every number about uses needs to know besides what it counts. */
export interface UsesContext {
  window: DayWindow;
  /** The first day with data; undefined before there is any. */
  collectingSince?: DayNumber;
  /** Share of a window's minutes in which data could come in. */
  coverage: (window: DayWindow) => number;
  groupSize: GroupSize;
  /** E(D) of the window's last day; undefined without a snapshot. */
  eligible?: PeopleSet;
  /** Where the question is about one group. */
  group?: {
    /** T(D, g) of the window's last day. */
    members: PeopleSet;
    /** Whether it may be shown beside all other groups. */
    isReportable: boolean;
  };
}
