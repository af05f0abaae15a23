import { groupSize } from '../../../privacy/groupSize';
import { entityReaders, readersWindow } from './entityReaders';
import { readerHarm, worstSeverity } from './readerHarm';

const readers = (count: number, collectingSince: number | undefined = 0) =>
  entityReaders(count, {
    window: readersWindow(20_000),
    collectingSince,
    coverage: 1,
    groupSize: groupSize(5),
  });

describe('readerHarm', () => {
  it.each([
    [5, 'stale', 5],
    [40, 'stale', 40],
    [40, 'notice', 10],
    [5, 'notice', 1.25],
    [4, 'stale', 'low'],
    [0, 'notice', 'low'],
    [40, undefined, 0],
    [4, undefined, 0],
  ] as const)('of %p readers and %p is %p', (count, severity, harm) => {
    expect(readerHarm({ readers: readers(count), severity })).toBe(harm);
  });

  it('is low where readers are not known', () => {
    const unknown = readers(40, 20_000);
    expect(readerHarm({ readers: unknown, severity: 'stale' })).toBe('low');
  });
});

describe('worstSeverity', () => {
  it.each([
    [[], undefined],
    [['notice'], 'notice'],
    [['notice', 'stale'], 'stale'],
    [['stale', 'notice'], 'stale'],
  ] as const)('of %p is %p', (severities, worst) => {
    expect(worstSeverity(severities)).toBe(worst);
  });
});
