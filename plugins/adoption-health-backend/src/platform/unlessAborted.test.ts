import { unlessAborted } from './unlessAborted';

const never = new Promise<never>(() => {});

describe('unlessAborted', () => {
  it('comes to what the work comes to', async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(signal, Promise.resolve(7))).resolves.toBe(7);
    await expect(
      unlessAborted(signal, Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken');
  });

  it('does not wait for work that never ends', async () => {
    const stop = new AbortController();
    const result = unlessAborted(stop.signal, never);
    stop.abort(new Error('too long'));
    await expect(result).rejects.toThrow('too long');
  });

  it('does not wait where it was too late before', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(unlessAborted(signal, never)).rejects.toThrow('too late');
  });
});
