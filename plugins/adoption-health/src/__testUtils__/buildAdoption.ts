import {
  addDays,
  AdoptionSeries,
  AdoptionSummary,
  Day,
  dayNumber,
  dayOf,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

const ELIGIBLE = 412;

/** An {@link AdoptionSummary} in which 95 of 412 people are active. */
export function buildAdoptionSummary(
  values: Partial<AdoptionSummary['values']> = {},
): AdoptionSummary {
  return {
    window: builtWindow,
    values: {
      dau: buildValue('dau', { value: 41, complete: false }),
      wau: buildValue('wau', { value: 97 }),
      mau: buildValue('mau', { value: 148 }),
      adoptionRate: buildValue('adoptionRate', {
        value: 95 / ELIGIBLE,
        n: 95,
        denominator: ELIGIBLE,
      }),
      adoptionRate28: buildValue('adoptionRate28', {
        value: 143 / ELIGIBLE,
        n: 143,
        denominator: ELIGIBLE,
      }),
      habitual: buildValue('habitual', {
        value: 61 / ELIGIBLE,
        n: 61,
        denominator: ELIGIBLE,
      }),
      stickinessWauMau: buildValue('stickinessWauMau', {
        value: 97 / 148,
        n: 97,
        denominator: 148,
      }),
      stickinessDauMau: buildValue('stickinessDauMau', { value: 0.28 }),
      activatedShare: buildValue('activatedShare', {
        value: 14 / 22,
        n: 14,
        denominator: 22,
      }),
      teamAdoptionRate: buildValue('teamAdoptionRate', {
        value: 7 / 24,
        n: 7,
        denominator: 24,
      }),
      goldenPathShare: buildValue('goldenPathShare', {
        value: 9 / 21,
        n: 9,
        denominator: 21,
      }),
      agentCalls: buildValue('agentCalls', { value: 38 }),
      activeOutsidePopulation: buildValue('activeOutsidePopulation', {
        value: 2,
      }),
      ...values,
    },
  };
}

/** An {@link AdoptionSummary} of a portal nobody has set up yet. */
export function buildEmptyAdoptionSummary(): AdoptionSummary {
  const none = { reason: 'before-collection' as const };
  return buildAdoptionSummary({
    dau: buildAbsentValue('dau', none),
    wau: buildAbsentValue('wau', none),
    mau: buildAbsentValue('mau', none),
    adoptionRate: buildAbsentValue('adoptionRate', none),
    adoptionRate28: buildAbsentValue('adoptionRate28', none),
    activeOutsidePopulation: buildAbsentValue('activeOutsidePopulation', none),
  });
}

/**
 * Adoption rates at the end of each week and of `today`, one per count of
 * active people, oldest first.
 */
export function buildAdoptionSeries(
  options: { active?: number[]; today?: Day } = {},
): AdoptionSeries {
  const {
    active = [79, 80, 82, 81, 84, 86, 85, 88, 90, 91, 93, 95],
    today = '2026-11-20',
  } = options;
  const lastSunday = weekStart(dayNumber(today)) - 1;
  return {
    metric: 'adoptionRate',
    grain: 'week',
    points: active.map((n, index) => {
      const weeksBack = active.length - 2 - index;
      const at = weeksBack < 0 ? today : dayOf(lastSunday - weeksBack * 7);
      return {
        at,
        ...buildValue('adoptionRate', {
          value: n / ELIGIBLE,
          n,
          denominator: ELIGIBLE,
          complete: at < today,
          window: { from: addDays(at, -6), to: at },
        }),
      };
    }),
  };
}
