import { MetricId, OkValue } from 'backstage-plugin-adoption-health-common';
import { Words } from '../words/useWords';

/** What a metric counts; `itself` where its number is the count already. */
type Counted =
  | 'itself'
  | 'checks'
  | 'components'
  | 'entities'
  | 'loads'
  | 'members'
  | 'newComponents'
  | 'newcomers'
  | 'openedResults'
  | 'people'
  | 'repositories'
  | 'searches'
  | 'teams'
  | 'useCases';

/** Those that are also said without a whole: "18,970 page loads". */
const saidAlone = [
  'checks',
  'entities',
  'loads',
  'openedResults',
  'people',
] as const;

/** Every metric, so that a new one has to say what it is counted from. */
const countedOf: Record<MetricId, Counted> = {
  dau: 'people',
  wau: 'people',
  mau: 'people',
  adoptionRate: 'people',
  adoptionRate28: 'people',
  activeOutsidePopulation: 'people',
  habitual: 'people',
  stickinessWauMau: 'people',
  stickinessDauMau: 'people',
  activatedShare: 'newcomers',
  newPeople: 'itself',
  retained: 'itself',
  resurrected: 'itself',
  dormant: 'itself',
  retention: 'people',
  frequency: 'itself',
  teamActive: 'itself',
  teamRate: 'members',
  teamAdoptionRate: 'teams',
  pluginPeople: 'itself',
  pluginReach: 'people',
  dietServed: 'people',
  searches: 'itself',
  searchZeroShare: 'searches',
  searchClickedShare: 'searches',
  searchMedianRank: 'openedResults',
  searchTermPeople: 'itself',
  useCaseCoverage: 'people',
  useCasesCovered: 'useCases',
  goldenPathShare: 'newComponents',
  templateAliveShare: 'components',
  templateViews: 'itself',
  // The number are runs; it is counted from the people who ran it.
  templateStarted: 'people',
  templateSucceeded: 'people',
  activationStep: 'itself',
  agentCalls: 'itself',
  adoptedTeams: 'itself',
  staleShare: 'entities',
  staleUpperBound: 'entities',
  entityReaders: 'itself',
  fieldFillRate: 'entities',
  fieldChangeRate: 'entities',
  registeredShare: 'repositories',
  pageReadyP75: 'loads',
  pageReadyWithinTarget: 'loads',
  uptime: 'checks',
  yearlyCost: 'itself',
};

/**
 * What a value was counted from: "95 of 412 people", "18,970 page loads".
 * Undefined for a value that says no count or is one.
 */
export function countsText(
  value: OkValue,
  { t, format }: Words,
): string | undefined {
  const { n, denominator } = value;
  const counted = countedIn(value.definition);
  if (counted === 'itself') {
    return undefined;
  }
  const all = denominator === undefined ? '' : format.count(denominator);
  if (n === undefined) {
    return counted === 'people' && all
      ? t('shared.counts.ofPeople', { all })
      : undefined;
  }
  if (all && counted !== 'openedResults') {
    return t(`shared.counts.${counted}`, { n: format.count(n), all });
  }
  const alone = saidAlone.find(one => one === counted);
  return (
    alone && t(`shared.counts.${alone}Alone`, { n: format.count(n), count: n })
  );
}

/** A metric that is newer than this page says nothing. */
function countedIn(metric: string): Counted {
  const known: Partial<Record<string, Counted>> = countedOf;
  return known[metric] ?? 'itself';
}
