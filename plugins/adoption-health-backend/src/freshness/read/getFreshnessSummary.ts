import {
  FreshnessSummary,
  ReportingDay,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { Clock } from '../../platform/clock';
import { getPictureVersion } from '../fixList/read/getPictureVersion';
import { Remembered } from '../../platform/Remembered';
import { freshnessSummary, StateCount } from '../formulas/freshnessSummary';
import { FindingRow } from '../tables';
import { getHeldSweep, HeldSweep } from './getHeldSweep';
import { getLastCompleteSweep } from './getLastCompleteSweep';

type Counted<T> = T & { entities: number | string };

/** The counts that a summary is made of. */
export interface PictureCounts {
  counts: StateCount[];
  byRule: FreshnessSummary['byRule'];
}

/**
 * How fresh the catalog is, as the last complete sweep saw it, and whether a
 * newer one waits for somebody to agree.
 */
export async function getFreshnessSummary(options: {
  knex: Knex;
  clock: Clock;
  reportingDay: ReportingDay;
  /** Counts of before; the entities are counted again where there are none. */
  remembered?: Remembered<PictureCounts>;
  /** Share of repositories with a descriptor, where a module counts them. */
  registeredShare?: () => Promise<Value | undefined>;
}): Promise<FreshnessSummary> {
  const { knex, clock, reportingDay, remembered, registeredShare } = options;
  const [sweep, held, picture, registered] = await Promise.all([
    getLastCompleteSweep(knex),
    getHeldSweep(knex),
    getCounts(knex, remembered),
    registeredShare?.(),
  ]);
  const day = reportingDay(sweep?.finishedMs ?? clock());
  return {
    ...freshnessSummary({
      sweptAt: sweep && isoTime(sweep.finishedMs),
      // A sweep is a moment: nothing of it is still to come.
      window: { from: day, to: day, complete: true },
      ...picture,
    }),
    held: held && heldOnWire(held),
    registeredShare: registered,
  };
}

async function getCounts(
  knex: Knex,
  remembered: Remembered<PictureCounts> | undefined,
): Promise<PictureCounts> {
  return remembered
    ? remembered.of(await getPictureVersion(knex), () => countPicture(knex))
    : countPicture(knex);
}

async function countPicture(knex: Knex): Promise<PictureCounts> {
  const [counts, byRule] = await Promise.all([
    knex('entity')
      .groupBy('kind', 'owner_ref', 'state')
      .select('kind', 'owner_ref', 'state')
      .count<
        Counted<
          Pick<StateCount, 'kind' | 'state'> & { owner_ref: string | null }
        >[]
      >({ entities: '*' }),
    knex<FindingRow>('finding')
      .where('attested', false)
      .groupBy('rule')
      .select('rule')
      .count<Counted<{ rule: string }>[]>({ entities: '*' })
      .orderBy([{ column: 'entities', order: 'desc' }, 'rule']),
  ]);
  return {
    counts: counts.map(({ kind, owner_ref, state, entities }) => ({
      kind,
      owner: owner_ref ?? undefined,
      state,
      entities: Number(entities),
    })),
    byRule: byRule.map(({ rule, entities }) => ({
      rule,
      entities: Number(entities),
    })),
  };
}

function heldOnWire(held: HeldSweep): FreshnessSummary['held'] {
  const { finishedMs, found, vanished, turnedStale } = held;
  return { at: isoTime(finishedMs), entities: found, vanished, turnedStale };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
