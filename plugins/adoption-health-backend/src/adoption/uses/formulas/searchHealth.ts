import {
  SearchHealth,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { searchFindings } from '../../../facts/usageKinds';
import { absentValue } from '../../../platform/okValue';
import { searchOutcomeCodes } from '../../../platform/database/tables';
import { wireWindow } from '../../../platform/window';
import { portalShare, portalValue } from './portalValue';
import { SearchTerm, searchTerms } from './searchTerms';
import { UsesContext } from './UsesContext';
import { weightedMedian } from './weightedMedian';

/** What was counted of searches: episodes, by code, finding or rank. */
export interface SearchCounts {
  /** By {@link searchOutcomeCodes}. */
  outcomes: ReadonlyMap<number, number>;
  /** By {@link searchFindings}. */
  findings: ReadonlyMap<number, number>;
  /** By the rank of what was opened, 1 for the first. */
  ranks: ReadonlyMap<number, number>;
  /** Terms whose text is known. */
  terms: readonly SearchTerm[];
}

/** How well search works. Source: metrics.md 2, "Search health". */
export function searchHealth(
  counts: SearchCounts,
  context: UsesContext,
): SearchHealth {
  const { outcomes, findings, ranks } = counts;
  const episodes = [...outcomes.values()].reduce((sum, n) => sum + n, 0);
  const nothing = findings.get(searchFindings.nothing) ?? 0;
  const something = findings.get(searchFindings.something) ?? 0;
  const clicked = outcomes.get(searchOutcomeCodes.clicked) ?? 0;
  const share = (metric: MetricId, n: number, denominator: number) =>
    portalShare(metric, { context, n, denominator });
  const terms = searchTerms(counts.terms, context);
  return {
    window: wireWindow(context.window),
    episodes: portalValue('searches', {
      context,
      counted: { value: episodes, n: episodes },
    }),
    zeroShare: share('searchZeroShare', nothing, nothing + something),
    unknownResults: findings.get(searchFindings.unknown) ?? 0,
    clickedShare: share('searchClickedShare', clicked, episodes),
    medianRank: medianRank(ranks, context),
    terms,
    otherEpisodes: terms.reduce((rest, row) => rest - row.episodes, episodes),
  };
}

function medianRank(
  ranks: ReadonlyMap<number, number>,
  context: UsesContext,
): Value {
  const metric = 'searchMedianRank';
  const median = weightedMedian(ranks);
  const n = [...ranks.values()].reduce((sum, times) => sum + times, 0);
  const value = portalValue(metric, {
    context,
    counted: { value: median ?? 0, n },
  });
  return median === undefined && value.status === 'ok'
    ? absentValue(metric, {
        status: 'no-data',
        reason: 'nothing-to-count',
        window: context.window,
      })
    : value;
}
