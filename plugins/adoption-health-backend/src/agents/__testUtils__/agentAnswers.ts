import {
  AdoptionSummary,
  dayOf,
  MetricId,
  Teams,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow, wireWindow } from '../../platform/window';

/** A summary in which one number is hidden and one has no data. */
export function buildSummary(window: DayWindow): AdoptionSummary {
  const ok = (metric: MetricId) =>
    okValue(metric, { value: 0.5, n: 5, denominator: 10, window, coverage: 1 });
  return {
    window: wireWindow(window),
    values: {
      dau: ok('dau'),
      wau: ok('wau'),
      mau: ok('mau'),
      adoptionRate: ok('adoptionRate'),
      adoptionRate28: ok('adoptionRate28'),
      habitual: ok('habitual'),
      stickinessWauMau: ok('stickinessWauMau'),
      stickinessDauMau: ok('stickinessDauMau'),
      activatedShare: {
        status: 'no-data',
        window: wireWindow(window),
        definition: 'activatedShare',
      },
      teamAdoptionRate: absentValue('teamAdoptionRate', {
        status: 'suppressed',
        reason: 'small-group',
        window,
      }),
      goldenPathShare: ok('goldenPathShare'),
      agentCalls: ok('agentCalls'),
      activeOutsidePopulation: ok('activeOutsidePopulation'),
    },
  };
}

/** A team with a rank, and one that is too small to have any. */
export function buildTeams(window: DayWindow): Teams {
  const hidden = (metric: MetricId) =>
    absentValue(metric, {
      status: 'suppressed',
      reason: 'small-group',
      window,
    });
  return {
    window: { from: dayOf(window.from), to: dayOf(window.to) },
    threshold: 0.3,
    rows: [
      {
        group: 'group:default/team-a',
        eligible: 18,
        active: okValue('teamActive', { value: 6, window, coverage: 1 }),
        rate: okValue('teamRate', { value: 1 / 3, window, coverage: 1 }),
        interval: { low: 0.2, high: 0.5 },
        rank: 1,
        adopted: true,
      },
      {
        group: 'group:default/team-b',
        active: hidden('teamActive'),
        rate: hidden('teamRate'),
      },
    ],
  };
}
