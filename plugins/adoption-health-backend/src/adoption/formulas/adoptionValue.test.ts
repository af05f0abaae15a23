import { Value } from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../privacy/groupSize';
import { activeWindows } from './activeWindows';
import { AdoptionFacts, AdoptionMetric, adoptionValue } from './adoptionValue';
import { ReportableGroups } from '../../privacy/ReportableGroups';
import { groupCut } from './groupCut';

const DAY = 20_000;
const people = (...ids: number[]) => PeopleSet.of(ids);
const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));
/** Facts, of which `active` is given by day. */
type Overrides = Partial<
  Omit<AdoptionFacts, 'active'> & { active: ReadonlyMap<number, PeopleSet> }
>;
const facts = ({ active, ...overrides }: Overrides = {}): AdoptionFacts => ({
  active: activeWindows(active ?? new Map([[DAY, people(1, 2, 3)]])),
  eligible: new Map([[DAY, upTo(10)]]),
  today: DAY + 1,
  collectingSince: DAY - 100,
  coverage: () => 0.5,
  groupSize: groupSize(5),
  ...overrides,
});
const cutBy = (members: PeopleSet) =>
  groupCut({
    groupRef: 'team',
    membershipOn: () => new Map([['team', members]]),
    reportable: new ReportableGroups({ minimum: 5 }),
  });
const at = (metric: AdoptionMetric, overrides?: Overrides) =>
  adoptionValue(metric, { day: DAY, facts: facts(overrides) });

describe('adoptionValue', () => {
  it('is served with counts, window, coverage, evidence and definition', () => {
    expect(at('adoptionRate')).toEqual({
      status: 'ok',
      value: 0.3,
      n: 3,
      denominator: 10,
      evidence: 'measured',
      complete: true,
      coverage: 0.5,
      window: { from: '2024-09-28', to: '2024-10-04' },
      definition: 'adoptionRate',
    });
  });

  it('is no data before collection began, and while it has not', () => {
    for (const collectingSince of [DAY + 1, undefined]) {
      expect(at('wau', { collectingSince })).toMatchObject({
        status: 'no-data',
        reason: 'before-collection',
      });
    }
  });

  it('is no data, not 0, without a population', () => {
    for (const eligible of [new Map(), new Map([[DAY, people()]])]) {
      expect(at('adoptionRate', { eligible })).toMatchObject({
        status: 'no-data',
        reason: 'no-population',
      });
    }
  });

  it('is 0 where people are eligible and nobody came', () => {
    expect(at('adoptionRate', { active: new Map() })).toMatchObject({
      status: 'ok',
      value: 0,
      n: 0,
    });
  });

  it('is not complete on the day itself', () => {
    expect(at('dau', { today: DAY })).toMatchObject({ complete: false });
  });

  it('counts people outside the population in no rate', () => {
    const active = new Map([[DAY, people(1, 98, 99)]]);
    expect(at('adoptionRate', { active })).toMatchObject({ n: 1 });
    expect(at('activeOutsidePopulation', { active })).toMatchObject({
      value: 2,
    });
    expect(at('wau', { active })).toMatchObject({ value: 3 });
  });

  it('is suppressed while fewer than five are eligible', () => {
    const eligible = new Map([[DAY, upTo(4)]]);
    for (const metric of ['adoptionRate', 'wau', 'dau'] as const) {
      expect(at(metric, { eligible })).toMatchObject({
        status: 'suppressed',
        reason: 'small-group',
      });
    }
  });

  it('hides one to four people of a group, and none of five', () => {
    const active = (count: number) => new Map([[DAY, upTo(count)]]);
    const group = cutBy(upTo(8));
    const eligible = new Map([[DAY, upTo(20)]]);
    for (let count = 0; count <= 4; count++) {
      expect(
        at('adoptionRate', { active: active(count), eligible, group }),
      ).toMatchObject({ status: 'suppressed' });
    }
    expect(
      at('adoptionRate', { active: active(5), eligible, group }),
    ).toMatchObject({
      value: 5 / 8,
      n: 5,
      denominator: 8,
    });
  });

  it('hides a group of which fewer than five are eligible', () => {
    const group = cutBy(people(7, 8, 9, 10, 11, 12, 13));
    expect(
      at('wau', { active: new Map([[DAY, upTo(13)]]), group }),
    ).toMatchObject({ status: 'suppressed' });
  });

  /** Nine of twenty people came, six of them of the group. */
  const nineOfTwenty = {
    active: new Map([[DAY, upTo(9)]]),
    eligible: new Map([[DAY, upTo(20)]]),
    group: cutBy(upTo(6)),
  };

  it('counts of a group its own people', () => {
    for (const metric of ['wau', 'mau'] as const) {
      expect(at(metric, nineOfTwenty)).toMatchObject({
        status: 'ok',
        value: 6,
      });
    }
  });

  it('counts of a group nobody who is not eligible, like its rates', () => {
    const outsiders = {
      ...nineOfTwenty,
      group: cutBy(people(1, 2, 3, 4, 5, 99)),
    };
    const active = new Map([[DAY, people(1, 2, 3, 4, 5, 99)]]);
    for (const metric of ['wau', 'mau'] as const) {
      expect(at(metric, { ...outsiders, active })).toMatchObject({ value: 5 });
    }
    expect(at('adoptionRate', { ...outsiders, active })).toMatchObject({
      n: 5,
    });
  });

  it('hides a single day of a group', () => {
    expect(at('dau', nineOfTwenty)).toMatchObject({
      status: 'suppressed',
      reason: 'small-group',
    });
  });

  it('is told of the day on which collection began', () => {
    expect(at('wau', { collectingSince: DAY })).toMatchObject({ value: 3 });
  });

  it.each([
    ['dau', 1],
    ['wau', 3],
    ['mau', 5],
    ['adoptionRate', 0.3],
    ['adoptionRate28', 0.5],
  ] as const)('counts in %s the people of its days', (metric, value) => {
    const daysAgo = [0, 1, 6, 7, 27, 28];
    const active = new Map(
      daysAgo.map((ago, index) => [DAY - ago, people(index + 1)]),
    );
    expect(at(metric, { active })).toMatchObject({ value });
  });

  it('has seven days outside the population, and 28 in the longer rate', () => {
    const active = new Map([
      [DAY - 7, people(97)],
      [DAY - 6, people(98)],
      [DAY - 28, people(1)],
      [DAY - 27, people(2)],
    ]);
    expect(at('activeOutsidePopulation', { active })).toMatchObject({
      value: 1,
    });
    expect(at('adoptionRate28', { active })).toMatchObject({ n: 1 });
  });

  it('equals a naive recount', () => {
    const person = fc.integer({ min: 1, max: 40 });
    const visit = fc.record({ person, ago: fc.integer({ min: 0, max: 40 }) });
    const lengths = { dau: 1, wau: 7, mau: 28, adoptionRate: 7 } as const;
    fc.assert(
      fc.property(
        fc.array(visit, { maxLength: 120 }),
        fc.uniqueArray(person, { minLength: 5 }),
        fc.constantFrom('dau', 'wau', 'mau', 'adoptionRate' as const),
        (visits, eligible, metric) => {
          const active = new Map<number, PeopleSet>();
          for (const { ago } of visits) {
            const ofDay = visits.filter(other => other.ago === ago);
            active.set(
              DAY - ago,
              PeopleSet.of(ofDay.map(other => other.person)),
            );
          }
          const came = new Set<number>();
          for (const one of visits) {
            if (one.ago < lengths[metric]) {
              came.add(one.person);
            }
          }
          const expected =
            metric === 'adoptionRate'
              ? eligible.filter(id => came.has(id)).length / eligible.length
              : came.size;
          const value: Value = at(metric, {
            active,
            eligible: new Map([[DAY, PeopleSet.of(eligible)]]),
          });
          expect(value).toMatchObject({ status: 'ok', value: expected });
        },
      ),
    );
  });
});
