import { metricDefinition } from 'backstage-plugin-adoption-health-common';
import { metricName, Words } from '../../shared';
import { ComparedChange } from './changeStanding';

const MS_PER_SECOND = 1000;

/** What changed, in a few words: "9 more people in 28 days". */
export function changeTitle(change: ComparedChange, words: Words): string {
  const { t, format } = words;
  const name = metricName({ definition: change.metric });
  if (change.standing === 'same') {
    return t('overview.changes.same', { name });
  }
  const { metric, now, before } = change;
  const way = now.value > before.value ? 'more' : 'less';
  const step = Math.abs(now.value - before.value);
  const counted = { count: step, n: format.count(step) };
  switch (metric) {
    case 'wau':
    case 'mau':
    case 'adoptedTeams':
    case 'searches':
      return t(`overview.changes.${metric}.${way}`, counted);
    case 'adoptionRate':
    case 'adoptionRate28':
      return t(`overview.changes.${metric}.${way}`, points());
    case 'pageReadyP75': {
      const time = timeBetween(before.value, now.value);
      return t(`overview.changes.pageReadyP75.${way}`, { time });
    }
    case 'staleShare':
      return staleTitle();
    case 'habitual':
    case 'pageReadyWithinTarget':
    case 'searchZeroShare':
      return t(`overview.changes.${metric}.${way}`);
    default:
      return t(`overview.changes.other.${way}`, { name });
  }

  // The difference of the ends as they are written, so that the sum is right.
  function points() {
    const count = Math.abs(
      Math.round(now.value * 100) - Math.round(before.value * 100),
    );
    return { count, n: format.count(count) };
  }

  function timeBetween(fromMs: number, toMs: number): string {
    if (Math.max(fromMs, toMs) < MS_PER_SECOND) {
      return format.duration(step);
    }
    const tenths = (ms: number) => Math.round(ms / 100);
    const stepMs = Math.abs(tenths(toMs) - tenths(fromMs)) * 100;
    return format.goal(stepMs, metric);
  }

  function staleTitle(): string {
    const entities = (now.n ?? 0) - (before.n ?? 0);
    // More stale entities may well be a smaller share of more entities.
    const agrees = Math.sign(entities) === (way === 'more' ? 1 : -1);
    if (now.n === undefined || before.n === undefined || !agrees) {
      return t(`overview.changes.other.${way}`, { name });
    }
    const count = Math.abs(entities);
    return t(`overview.changes.stale.${way}`, {
      count,
      n: format.count(count),
    });
  }
}

/** Both ends of a change: "86 to 95", with counts where it is a share. */
export function changeEnds(change: ComparedChange, words: Words): string {
  const { now, before } = change;
  const { t, format } = words;
  const spoken = (value: ComparedChange['now']) =>
    format.metric(value.value, value.definition);
  const ends = t('overview.changes.ends', {
    before: spoken(before),
    now: spoken(now),
  });
  const isShare = metricDefinition(change.metric)?.unit === 'share';
  if (!isShare || now.n === undefined || before.n === undefined) {
    return ends;
  }
  return t('overview.changes.endsCounted', {
    ends,
    before: format.count(before.n),
    now: format.count(now.n),
  });
}
