import { IngestRequest } from './commitRequests';
import { Commit, defaultIngestLimits, IngestQueue } from './IngestQueue';

const request = (events = 1): IngestRequest => ({
  userRef: 'user:default/ada',
  batchId: 'b',
  events: Array.from({ length: events }, () => ({
    atMs: 0,
    action: 'click',
    pluginId: 'catalog',
    intentional: true,
    valueEvent: false,
  })),
  drops: [],
});
const queueOf = (
  commit: Commit,
  limits: Partial<typeof defaultIngestLimits> = {},
) => new IngestQueue({ commit, limits: { ...defaultIngestLimits, ...limits } });
const never = () => new Promise<number[]>(() => {});

describe('IngestQueue', () => {
  it('lets concurrent requests share a commit', async () => {
    const commit = jest.fn(async (all: IngestRequest[]) =>
      all.map(one => one.events.length),
    );
    const queue = queueOf(commit);
    await Promise.all([1, 2, 3, 4].map(() => queue.submit(request())));
    expect(commit).toHaveBeenCalledTimes(1);
  });

  it('answers each request with its own result', async () => {
    const queue = queueOf(async all => all.map((_, i) => i));
    expect(
      await Promise.all([1, 2, 3].map(() => queue.submit(request()))),
    ).toEqual([0, 1, 2]);
  });

  it('does not let a commit grow beyond its size', async () => {
    const sizes: number[] = [];
    const queue = queueOf(
      async all => {
        sizes.push(all.flatMap(one => one.events).length);
        return all.map(one => one.events.length);
      },
      { commitEvents: 100 },
    );
    await Promise.all(
      Array.from({ length: 20 }, () => queue.submit(request(30))),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(120);
    expect(sizes.reduce((a, b) => a + b)).toBe(600);
  });

  it('refuses what does not fit, and takes more once there is room', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const queue = queueOf(
      async all => {
        await held;
        return all.map(one => one.events.length);
      },
      { queuedEvents: 10 },
    );
    const first = queue.submit(request(10));
    await expect(queue.submit(request())).rejects.toThrow(
      'Too much is waiting',
    );
    release();
    await first;
    expect(await queue.submit(request(10))).toBe(10);
  });

  it('tells senders to come back when storage hangs', async () => {
    const queue = queueOf(never, { deadlineMs: 20, commits: 1 });
    const results = await Promise.allSettled([
      queue.submit(request()),
      queue.submit(request()),
    ]);
    expect(results.map(result => result.status)).toEqual([
      'rejected',
      'rejected',
    ]);
    await expect(queue.submit(request())).rejects.toThrow('too slow');
  });

  it('passes a failed commit on to everyone in it, and goes on', async () => {
    let calls = 0;
    const queue = queueOf(async all => {
      calls += 1;
      if (calls === 1) {
        throw new Error('gone');
      }
      return all.map(one => one.events.length);
    });
    const failed = await Promise.allSettled([
      queue.submit(request()),
      queue.submit(request()),
    ]);
    expect(failed.map(result => result.status)).toEqual([
      'rejected',
      'rejected',
    ]);
    expect(await queue.submit(request())).toBe(1);
  });
});
