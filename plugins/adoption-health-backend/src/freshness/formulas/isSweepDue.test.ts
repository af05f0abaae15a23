import { isSweepDue } from './isSweepDue';
import { SweepHistory } from './sweepHistory';

const MINUTE_MS = 60_000;
const settled: SweepHistory = {
  latest: { outcome: 'complete', finishedMs: 0 },
  completeSweeps: 2,
};

describe('isSweepDue', () => {
  it.each<[string, SweepHistory, number, boolean]>([
    [
      'one failed before any was complete',
      {
        ...settled,
        latest: { outcome: 'failed', finishedMs: 0 },
        completeSweeps: 0,
      },
      0,
      true,
    ],
    [
      'one was left behind',
      { ...settled, latest: { outcome: 'running' } },
      0,
      true,
    ],
    ['it is not yet time', settled, 30 * MINUTE_MS - 1, false],
    ['it is time', settled, 30 * MINUTE_MS, true],
    [
      'only the first has just run',
      { ...settled, completeSweeps: 1 },
      2 * MINUTE_MS - 1,
      false,
    ],
    [
      'the first ran a while ago',
      { ...settled, completeSweeps: 1 },
      2 * MINUTE_MS,
      true,
    ],
    [
      'one has just failed',
      { ...settled, latest: { outcome: 'failed', finishedMs: 0 } },
      2 * MINUTE_MS - 1,
      false,
    ],
    [
      'one failed a while ago',
      { ...settled, latest: { outcome: 'failed', finishedMs: 0 } },
      2 * MINUTE_MS,
      true,
    ],
    [
      'one was held back a while ago',
      { ...settled, latest: { outcome: 'held', finishedMs: 0 } },
      2 * MINUTE_MS,
      false,
    ],
  ])('decides when %s', (_, history, nowMs, expected) => {
    const everyMs = 30 * MINUTE_MS;
    expect(isSweepDue({ history, everyMs, nowMs })).toBe(expected);
  });

  it('never waits longer than it is told to', () => {
    const history = { ...settled, completeSweeps: 1 };
    expect(isSweepDue({ history, everyMs: 1_000, nowMs: 1_000 })).toBe(true);
  });
});
