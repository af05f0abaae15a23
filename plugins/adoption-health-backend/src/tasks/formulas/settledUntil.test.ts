import fc from 'fast-check';
import { settledUntil } from './settledUntil';

const ended = (createdMs: number) => ({ createdMs, end: 'failed' as const });
const open = (createdMs: number) => ({ createdMs });

describe('settledUntil', () => {
  it('is the newest task where all have ended', () => {
    expect(settledUntil([ended(5), ended(9), ended(7)], 3)).toBe(9);
  });

  it('is the first task that goes on', () => {
    expect(settledUntil([ended(9), open(6), open(8)], 3)).toBe(6);
  });

  it('never goes back', () => {
    expect(settledUntil([], 3)).toBe(3);
    expect(settledUntil([ended(1), open(2)], 3)).toBe(3);
  });

  it('leaves no task that goes on before it, and no settled one behind', () => {
    const task = fc.record({
      createdMs: fc.integer({ min: 0, max: 50 }),
      end: fc.constantFrom(undefined, 'failed' as const, 'completed' as const),
    });
    fc.assert(
      fc.property(fc.array(task), tasks => {
        const until = settledUntil(tasks, 0);
        const going = tasks.filter(one => one.end === undefined);
        expect(going.every(one => one.createdMs >= until)).toBe(true);
        const isStuck = going.some(one => one.createdMs === until);
        const newest = Math.max(0, ...tasks.map(one => one.createdMs));
        expect(isStuck || until === newest).toBe(true);
      }),
    );
  });
});
