import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { CompletedRun, valuedDays } from './valuedDays';

const of = (events: Record<number, number[]>, runs: CompletedRun[]) => {
  const sets = Object.entries(events).map(
    ([day, ids]) => [Number(day), PeopleSet.of(ids)] as const,
  );
  const valued = valuedDays({ events: new Map(sets), runs });
  return Object.fromEntries(
    [...valued].map(([day, people]) => [day, [...people]]),
  );
};

describe('valuedDays', () => {
  it.each([
    ['nothing', {}, [], {}],
    ['events alone', { 3: [1] }, [], { 3: [1] }],
    ['a run of somebody without events', {}, [[2, 4]], { 4: [2] }],
    ['a run beside events', { 3: [1] }, [[2, 3]], { 3: [1, 2] }],
    ['a run of who had an event', { 3: [1] }, [[1, 3]], { 3: [1] }],
    [
      'several runs',
      {},
      [
        [1, 3],
        [2, 3],
        [1, 3],
        [1, 5],
      ],
      { 3: [1, 2], 5: [1] },
    ],
  ])('are of %s', (_, events, runs, expected) => {
    const completed = runs.map(([personId, day]) => ({ personId, day }));
    expect(of(events, completed)).toEqual(expected);
  });

  it('leave what they were given as it was', () => {
    const events = new Map([[3, PeopleSet.of([1])]]);
    valuedDays({ events, runs: [{ personId: 2, day: 3 }] });
    expect([...(events.get(3) ?? [])]).toEqual([1]);
    expect(events.size).toBe(1);
  });
});
