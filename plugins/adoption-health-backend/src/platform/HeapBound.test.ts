import { HeapBound } from './HeapBound';

const bound = (readings: number[]) => {
  const collect = jest.fn(async () => {});
  const heap = { oldBytes: () => readings.shift() ?? 0, collect };
  return { bound: new HeapBound({ growthBytes: 100, heap }), collect };
};

describe('HeapBound', () => {
  it('collects once the heap grew by more than the bound', async () => {
    const { bound: held, collect } = bound([1_000, 1_100, 1_101, 990]);
    await held.hold();
    expect(collect).not.toHaveBeenCalled();
    await held.hold();
    expect(collect).toHaveBeenCalledTimes(1);
  });

  it('measures growth from what was left by the last collection', async () => {
    const { bound: held, collect } = bound([0, 500, 450, 550, 551, 400]);
    await held.hold();
    await held.hold();
    expect(collect).toHaveBeenCalledTimes(1);
    await held.hold();
    expect(collect).toHaveBeenCalledTimes(2);
  });

  it('measures it from what a collection of Node left', async () => {
    const { bound: held, collect } = bound([1_000, 300, 401, 300]);
    await held.hold();
    expect(collect).not.toHaveBeenCalled();
    await held.hold();
    expect(collect).toHaveBeenCalledTimes(1);
  });

  it('lets go of what died old, in a Node started without a flag', async () => {
    const held = new HeapBound({ growthBytes: 20_000_000 });
    const before = process.memoryUsage().heapUsed;
    let kept: number[][] | undefined = Array.from({ length: 40 }, () =>
      Array.from({ length: 200_000 }, (_, index) => index + 0.5),
    );
    expect(kept).toHaveLength(40);
    kept = undefined;
    await held.hold();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  });
});
