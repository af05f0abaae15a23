import { readAhead } from './readAhead';

async function* upTo(last: number, asked: number[] = []) {
  for (let item = 1; item <= last; item++) {
    asked.push(item);
    yield item;
  }
}

describe('readAhead', () => {
  it('hands on everything, in order', async () => {
    const items: number[] = [];
    for await (const item of readAhead(upTo(4))) {
      items.push(item);
    }
    expect(items).toEqual([1, 2, 3, 4]);
  });

  it('asks for one more than is worked on, and no further', async () => {
    const asked: number[] = [];
    const seen: number[][] = [];
    for await (const item of readAhead(upTo(4, asked))) {
      await new Promise(resolve => setImmediate(resolve));
      seen.push([item, asked.length]);
    }
    expect(seen).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 4],
    ]);
  });

  it('throws what the source throws, after what came before', async () => {
    const items: number[] = [];
    const failing = (async function* throwing() {
      yield 1;
      throw new Error('no more');
    })();
    await expect(
      (async () => {
        for await (const item of readAhead(failing)) {
          items.push(item);
        }
      })(),
    ).rejects.toThrow('no more');
    expect(items).toEqual([1]);
  });

  it('does not wait for a source that never answers again', async () => {
    const stuck = (async function* waiting() {
      yield 1;
      await new Promise(() => {});
    })();
    for await (const item of readAhead(stuck)) {
      expect(item).toBe(1);
      break;
    }
  });
});
