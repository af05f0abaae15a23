import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { encodeSketch } from '../timingSketch';
import { UsageKind } from '../usageKinds';
import {
  DayFacts,
  StoredDayFacts,
  StoredTimingSum,
  StoredUsage,
} from './DayFacts';
import { TimingSum } from './timingSums';
import { UsageSum } from './usageSums';

/** One fact that is not what a recount says. */
export type FactDifference =
  | {
      of: 'usage';
      kind: UsageKind;
      dimensionId: number;
      fields: Array<'events' | 'valueSum' | 'people'>;
    }
  | {
      of: 'timing';
      /** Metric, route, plugin, navigation and target. */
      key: string;
      fields: Array<
        'samples' | 'withinTarget' | 'timedOut' | 'aborted' | 'sketch'
      >;
    };

/** Where the stored facts of a day are not those of a recount, fact by fact. */
export function factDifferences(
  stored: StoredDayFacts,
  recount: DayFacts,
): FactDifference[] {
  const kinds = new Set([...stored.usage.keys(), ...recount.usage.keys()]);
  return [
    ...[...kinds].flatMap(kind =>
      usageDifferences(kind, {
        stored: stored.usage.get(kind) ?? [],
        recount: recount.usage.get(kind) ?? [],
      }),
    ),
    ...timingDifferences(stored.timings, recount.timings),
  ];
}

function usageDifferences(
  kind: UsageKind,
  facts: { stored: StoredUsage[]; recount: UsageSum[] },
): FactDifference[] {
  const stored = new Map(facts.stored.map(one => [one.dimensionId, one]));
  const recount = new Map(facts.recount.map(one => [one.dimensionId, one]));
  const ids = new Set([...stored.keys(), ...recount.keys()]);
  return [...ids].flatMap(dimensionId => {
    const is = stored.get(dimensionId);
    const should = recount.get(dimensionId);
    const fields = differing({
      events: (is?.events ?? 0) === (should?.events ?? 0),
      valueSum: (is?.valueSum ?? 0) === (should?.valueSum ?? 0),
      people: samePeople(is, should),
    });
    return fields.length > 0
      ? [{ of: 'usage', kind, dimensionId, fields }]
      : [];
  });
}

function samePeople(is?: StoredUsage, should?: UsageSum): boolean {
  const stored = is ? is.people : PeopleSet.empty;
  return stored?.equals(should?.people ?? PeopleSet.empty) ?? false;
}

function timingDifferences(
  storedSums: StoredTimingSum[],
  recountSums: TimingSum[],
): FactDifference[] {
  const stored = new Map(storedSums.map(one => [timingKey(one), one]));
  const recount = new Map(recountSums.map(one => [timingKey(one), one]));
  const keys = new Set([...stored.keys(), ...recount.keys()]);
  return [...keys].flatMap(key => {
    const is = stored.get(key);
    const should = recount.get(key);
    const fields = differing({
      samples: (is?.samples ?? 0) === (should?.samples ?? 0),
      withinTarget: (is?.withinTarget ?? 0) === (should?.withinTarget ?? 0),
      timedOut: (is?.timedOut ?? 0) === (should?.timedOut ?? 0),
      aborted: (is?.aborted ?? 0) === (should?.aborted ?? 0),
      sketch: sameSketch(is, should),
    });
    return fields.length > 0 ? [{ of: 'timing', key, fields }] : [];
  });
}

function sameSketch(is?: StoredTimingSum, should?: TimingSum): boolean {
  return is !== undefined && should !== undefined
    ? encodeSketch(should.sketch).equals(is.sketch)
    : is === should;
}

function timingKey(sum: Omit<TimingSum, 'sketch'>): string {
  return [
    sum.metric,
    sum.routeId,
    sum.pluginId,
    sum.navigation,
    sum.targetMs,
  ].join(' ');
}

function differing<Field extends string>(
  same: Record<Field, boolean>,
): Field[] {
  const fields = Object.keys(same) as Field[];
  return fields.filter(field => !same[field]);
}
