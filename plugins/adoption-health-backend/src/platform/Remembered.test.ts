import { Remembered } from './Remembered';

describe('Remembered', () => {
  it('makes an answer once for all who ask for it', async () => {
    const remembered = new Remembered<number>({ most: 2 });
    const make = jest.fn(async () => 1);
    const answers = await Promise.all([
      remembered.of('a', make),
      remembered.of('a', make),
    ]);
    expect([...answers, await remembered.of('a', make)]).toEqual([1, 1, 1]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('forgets what was not asked for the longest', async () => {
    const remembered = new Remembered<string>({ most: 2 });
    await remembered.of('a', async () => 'first');
    await remembered.of('b', async () => 'first');
    await remembered.of('a', async () => 'second');
    await remembered.of('c', async () => 'first');
    expect(await remembered.find('a')).toBe('first');
    expect(await remembered.find('b')).toBeUndefined();
    expect(await remembered.find('c')).toBe('first');
  });

  it('does not keep a failure', async () => {
    const remembered = new Remembered<string>({ most: 2 });
    const failing = remembered.of('a', async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await remembered.of('a', async () => 'yes')).toBe('yes');
  });
});
