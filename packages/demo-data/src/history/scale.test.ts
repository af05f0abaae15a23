import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { company } from '../declared/company';
import { createHistory } from './createHistory';

const { seed } = company;
const scale = { people: 500, entities: 2_000, events: 100_000 };

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

describe('a company of another size', () => {
  it('has as many people, entities and groups as asked for', () => {
    const first = [
      ...createHistory({ seed, from: '2025-11-17', to: '2025-11-17', scale }),
    ];
    const population = first.find(line => line.type === 'population');
    expect(population).toMatchObject({ userRefs: { length: 500 } });
    expect(first.filter(({ type }) => type === 'entity')).toHaveLength(2_000);
    expect(first.filter(({ type }) => type === 'membership')).toHaveLength(
      1 + Math.ceil(500 / 156) + Math.ceil(500 / 13),
    );
  });

  it('does not share ids with the demo company', () => {
    const days = { from: '2026-10-05', to: '2026-10-05' };
    const own = new Set(
      [...createHistory({ seed, ...days })].map(one => one.id),
    );
    const scaled = [...createHistory({ seed, ...days, scale })];
    expect(scaled.length).toBeGreaterThan(100);
    expect(scaled.filter(({ id }) => own.has(id))).toEqual([]);
  });

  it('comes near the number of events, in memory that stays as it is', () => {
    let events = 0;
    let months = 0;
    const heap: number[] = [];
    for (const line of createHistory({
      seed,
      from: '2025-11-17',
      to: '2026-11-16',
      scale,
    })) {
      events += line.type === 'event' ? 1 : 0;
      if (line.type === 'population' && line.day.endsWith('-15')) {
        months += 1;
        heap.push(heapMegabytes());
      }
    }
    expect(months).toBe(12);
    expect(Math.abs(events / scale.events - 1)).toBeLessThan(0.1);
    expect(heap[11] - heap[2]).toBeLessThan(32);
  });
});
