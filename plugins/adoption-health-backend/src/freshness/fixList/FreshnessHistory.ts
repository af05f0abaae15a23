import { FreshnessSeries } from 'backstage-plugin-adoption-health-common';
import { Database } from '../../platform/database/Database';
import { getLastCompleteSweep } from '../read/getLastCompleteSweep';
import { getFreshnessSeries, SeriesQuestion } from './read/getFreshnessSeries';
import { Remembered } from '../../platform/Remembered';

const KEPT_SERIES = 20;

/**
 * How fresh the catalog was day by day. Days are counted by sweeps and by
 * nothing else, so a series is kept until the next complete one.
 */
export class FreshnessHistory {
  readonly #knex: Database;
  readonly #kept = new Remembered<FreshnessSeries>({ most: KEPT_SERIES });

  constructor(options: { knex: Database }) {
    this.#knex = options.knex;
  }

  /** The series of a window, of an owner or kind where one is asked for. */
  async series(question: SeriesQuestion): Promise<FreshnessSeries> {
    const { window, today, owner = '', kind = '' } = question;
    const sweep = await getLastCompleteSweep(this.#knex);
    const days = [window.from, window.to, today];
    return this.#kept.of(
      JSON.stringify([sweep?.finishedMs ?? 0, ...days, owner, kind]),
      () => getFreshnessSeries(this.#knex, question),
    );
  }
}
