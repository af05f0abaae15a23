import { cpuSecondsIn } from './cpuSeconds';

describe('cpuSecondsIn', () => {
  it('adds user and system time, whatever the process is called', () => {
    const stat =
      '42 (node (a) b) S 1 42 42 0 -1 4194560 9 0 0 0 150 50 0 0 20 0 11';
    expect(cpuSecondsIn(stat)).toBe(2);
  });

  it('is undefined for what is no such text', () => {
    expect(cpuSecondsIn('')).toBeUndefined();
  });
});
