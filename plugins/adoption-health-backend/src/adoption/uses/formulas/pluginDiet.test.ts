import fc from 'fast-check';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { people } from '../__testUtils__/usesContext';
import { repeatUsers } from './repeatUsers';
import { DietCandidate, pluginDiet } from './pluginDiet';

const plugin = (
  pluginId: string,
  ids: number[],
  events = 100,
): DietCandidate => ({ pluginId, events, repeatUsers: people(...ids) });
const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Person by person, plugin by plugin. */
function recount(candidates: readonly DietCandidate[]) {
  const habits = new Map<number, string[]>();
  for (const { pluginId, repeatUsers: users } of candidates) {
    for (const id of users) {
      habits.set(id, [...(habits.get(id) ?? []), pluginId]);
    }
  }
  const losers = (pluginId: string) =>
    [...habits.values()].filter(ids => ids.includes(pluginId)).length;
  const servedBy = (kept: string[]) =>
    [...habits.values()].filter(ids => ids.every(id => kept.includes(id)))
      .length;
  const left = [...candidates];
  const takeNext = () => {
    const [next] = left.sort((one, other) => {
      const apart = losers(one.pluginId) - losers(other.pluginId);
      if (apart !== 0) return apart;
      if (one.events !== other.events) return one.events - other.events;
      return one.pluginId < other.pluginId ? -1 : 1;
    });
    left.splice(0, 1);
    return next.pluginId;
  };
  const drop: string[] = [];
  let kept = candidates.map(one => one.pluginId);
  let isOver = false;
  let bestFive = kept.length <= 5 ? kept : [];
  while (left.length > 0) {
    const next = takeNext();
    const rest = kept.filter(id => id !== next && !drop.includes(id));
    if (!isOver && servedBy(rest) / habits.size >= 0.95) {
      drop.push(next);
    } else {
      isOver = true;
    }
    if (left.length === 5) {
      bestFive = left.map(one => one.pluginId);
    }
  }
  kept = kept.filter(id => !drop.includes(id));
  return {
    drop,
    keep: new Set(kept),
    served: servedBy(kept),
    bestFive: { keep: new Set(bestFive), served: servedBy(bestFive) },
    repeatUsers: habits.size,
  };
}

describe('pluginDiet', () => {
  it('is nothing where nobody is a repeat user', () => {
    expect(pluginDiet([])).toBeUndefined();
    expect(pluginDiet([plugin('a', [])])).toBeUndefined();
  });

  it('drops what nobody would miss first, and keeps 95 % served', () => {
    const diet = pluginDiet([
      plugin('catalog', from(1, 40)),
      plugin('radar', [1, 2]),
      plugin('docs', from(1, 20)),
      plugin('unused', []),
    ]);
    expect(diet).toEqual({
      keep: ['catalog', 'docs'],
      drop: ['unused', 'radar'],
      served: 38,
      bestFive: { keep: ['catalog', 'docs', 'radar', 'unused'], served: 40 },
      repeatUsers: 40,
    });
  });

  it('serves exactly 95 %, and not fewer', () => {
    const of = (people_: number) =>
      pluginDiet([plugin('a', from(1, 100)), plugin('b', from(1, people_))]);
    expect(of(5)).toMatchObject({ drop: ['b'], served: 95 });
    expect(of(6)).toMatchObject({ drop: [], served: 100 });
  });

  it('stops at the first plugin that too many would miss', () => {
    // Once b is out, d would cost nobody more, but c comes before it.
    const diet = pluginDiet([
      plugin('a', from(1, 100)),
      plugin('b', [1, 2, 3]),
      plugin('c', [4, 5, 6, 7]),
      plugin('d', [1, 2, 3, 8, 9]),
    ]);
    expect(diet).toMatchObject({ drop: ['b'], served: 97 });
  });

  it('drops of two with as many people the one with fewer events, then by id', () => {
    const diet = pluginDiet([
      plugin('a', from(1, 100)),
      plugin('x', [1], 7),
      plugin('c', [2], 8),
      plugin('b', [3], 8),
    ]);
    expect(diet?.drop).toEqual(['x', 'b', 'c']);
  });

  it('says whom the best five serve', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
      plugin(id, from(i + 1, 20)),
    );
    expect(pluginDiet(six)?.bestFive).toEqual({
      keep: ['a', 'b', 'c', 'd', 'e'],
      served: 5,
    });
  });

  it('equals a naive recount, person by person', () => {
    const candidate = fc.record({
      events: fc.integer({ min: 0, max: 3 }),
      ids: fc.oneof(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 30 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 9 }), some => {
        const candidates = some.map(({ ids, events }, i) =>
          plugin(`p${i}`, ids, events),
        );
        const diet = pluginDiet(candidates);
        const isUsed = candidates.some(one => one.repeatUsers.size > 0);
        const asSets = diet && {
          ...diet,
          keep: new Set(diet.keep),
          bestFive: { ...diet.bestFive, keep: new Set(diet.bestFive.keep) },
        };
        expect(asSets).toEqual(isUsed ? recount(candidates) : undefined);
      }),
      { numRuns: 300 },
    );
  });
});

describe('repeatUsers', () => {
  it('equals a naive recount', () => {
    const day = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 28 }), days => {
        const counts = new Map<number, number>();
        for (const id of days.flat()) {
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
        const often = [...counts].filter(([, n]) => n >= 2).map(([id]) => id);
        const found = repeatUsers(days.map(ids => PeopleSet.of(ids)));
        expect([...found]).toEqual(often.sort((a, b) => a - b));
      }),
    );
  });

  it('knows people with large ids', () => {
    const day = PeopleSet.of([7, 1_023, 1_024, 9_999]);
    expect([...repeatUsers([day, day, PeopleSet.of([3, 60_000])])]).toEqual([
      7, 1_023, 1_024, 9_999,
    ]);
  });
});
