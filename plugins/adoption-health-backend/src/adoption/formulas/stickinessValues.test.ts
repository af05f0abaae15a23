import fc from 'fast-check';
import {
  buildFacts,
  FactOverrides,
  MONDAY,
  upTo,
} from '../__testUtils__/buildFacts';
import { historyFacts } from '../__testUtils__/historyFacts';
import { shownShare } from '../__testUtils__/shownShare';
import { naiveHistories } from '../__testUtils__/naiveHistory';
import { countedOn, eligibleOn } from '../__testUtils__/naivePeople';
import {
  stickinessDauMau,
  stickinessWauMau,
} from '../__testUtils__/naiveRecount';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { stickinessValues } from './stickinessValues';

const SUNDAY = MONDAY + 27;
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const six = ten.slice(0, 6);
const at = (overrides: FactOverrides, day = SUNDAY) =>
  stickinessValues(day, buildFacts(overrides));

describe('stickinessValues', () => {
  it('divides the people of 7 days by those of 28', () => {
    const active = { '-1': [11], 0: ten, 20: [9], 21: [1], 27: [1, 2] };
    expect(at({ active }).stickinessWauMau).toMatchObject({
      status: 'ok',
      value: 0.2,
      n: 2,
      denominator: 10,
      complete: true,
      window: { from: '2026-06-01', to: '2026-06-28' },
    });
  });

  it('divides the mean of working days by the people of 28 days', () => {
    // Friday, Saturday, Sunday, Monday, and one day too long ago.
    const active = { '-3': ten, 4: six, 5: ten, 6: ten, 7: ten };
    const value = at({ active }).stickinessDauMau;
    expect(value).toMatchObject({
      status: 'ok',
      value: 16 / 20 / 10,
      denominator: 10,
    });
    expect(value).not.toHaveProperty('n');
  });

  it('takes twenty working days, whatever day it ends with', () => {
    const every = Object.fromEntries(
      Array.from({ length: 60 }, (_, day) => [day - 20, six]),
    );
    for (let day = SUNDAY; day < SUNDAY + 7; day++) {
      expect(at({ active: every }, day).stickinessDauMau).toMatchObject({
        value: 1,
      });
    }
  });

  it('is 0 where people come at weekends only', () => {
    const active = { 5: six, 6: six };
    expect(at({ active }).stickinessDauMau).toMatchObject({ value: 0 });
  });

  it('is not complete on the day itself', () => {
    const { stickinessWauMau: value } = at({
      active: { 27: six },
      today: SUNDAY,
    });
    expect(value).toMatchObject({ complete: false });
  });

  it.each([
    [{ collectingSince: MONDAY }, 'ok', undefined],
    [{ collectingSince: MONDAY + 1 }, 'not-enough-data', 'few-weeks'],
    [{ collectingSince: SUNDAY + 1 }, 'no-data', 'before-collection'],
    [{ active: {} }, 'no-data', 'nothing-to-count'],
    [{ active: { 0: [1, 2, 3, 4] } }, 'suppressed', 'small-group'],
    [{ active: { 0: [1, 2, 3, 4, 99] } }, 'ok', undefined],
    [{ eligible: PeopleSet.empty }, 'suppressed', 'small-group'],
    [{ eligible: upTo(4) }, 'suppressed', 'small-group'],
    [{ eligible: undefined }, 'ok', undefined],
  ])('with %p both are %s', (overrides, status, reason) => {
    for (const value of Object.values(
      at({ active: { 0: six }, ...overrides }),
    )) {
      expect(value.status).toBe(status);
      expect('reason' in value ? value.reason : undefined).toBe(reason);
    }
  });

  it('hides 0 to 4 people of a group, of a week and of working days', () => {
    const members = upTo(8);
    const hidden = at({ active: { 5: ten, 4: [1, 2, 3, 4, 9] }, members });
    expect(hidden.stickinessWauMau.status).toBe('suppressed');
    expect(hidden.stickinessDauMau.status).toBe('suppressed');
    const shown = at({ active: { 5: ten, 25: six }, members });
    expect(shown.stickinessWauMau).toMatchObject({ n: 6, denominator: 8 });
    expect(shown.stickinessDauMau).toMatchObject({ value: 6 / 20 / 8 });
  });

  it('equals a naive recount', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const values = stickinessValues(history.to, historyFacts(history));
        const week = stickinessWauMau(history);
        const daily = stickinessDauMau(history);
        const eligible = eligibleOn(history, history.to)?.length ?? Infinity;
        const isShown = week !== undefined && week.of > 2 && eligible > 2;
        expect(shownShare(values.stickinessWauMau)).toEqual(
          isShown ? week : undefined,
        );
        expect(shownShare(values.stickinessDauMau)).toEqual(
          isShown ? { n: undefined, of: daily?.of } : undefined,
        );
        const { stickinessDauMau: value } = values;
        expect(value.status === 'ok' ? value.value : -1).toBeCloseTo(
          isShown && daily ? daily.mean / daily.of : -1,
          12,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('equals a naive recount of a team', () => {
    fc.assert(
      fc.property(naiveHistories, history => {
        const members = countedOn(history, 'a', history.to);
        const week = stickinessWauMau(history, members);
        const hasSnapshot = eligibleOn(history, history.to) !== undefined;
        const facts = historyFacts(history, { team: 'a' });
        const value = stickinessValues(history.to, facts).stickinessWauMau;
        const isShown = hasSnapshot && (week?.n ?? 0) > 2;
        expect(shownShare(value)).toEqual(isShown ? week : undefined);
      }),
      { numRuns: 300 },
    );
  });
});
