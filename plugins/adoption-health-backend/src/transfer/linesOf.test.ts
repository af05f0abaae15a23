import fc from 'fast-check';
import { ArrivedLine, linesOf } from './linesOf';

async function* pieces(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) {
    yield Buffer.from(text);
  }
}

async function read(
  source: AsyncIterable<Buffer>,
  limitBytes = 100,
): Promise<Array<[number, string | undefined]>> {
  const lines: ArrivedLine[] = [];
  for await (const line of linesOf(source, { limitBytes })) {
    lines.push(line);
  }
  return lines.map(line => [
    line.number,
    'bytes' in line ? line.bytes.toString() : undefined,
  ]);
}

describe('linesOf', () => {
  it('numbers lines from 1, wherever the pieces end', async () => {
    expect(await read(pieces('a\nb', 'c', '\n\nd'))).toEqual([
      [1, 'a'],
      [2, 'bc'],
      [3, ''],
      [4, 'd'],
    ]);
  });

  it('has no line after the last newline', async () => {
    expect(await read(pieces('a\n'))).toEqual([[1, 'a']]);
    expect(await read(pieces())).toEqual([]);
  });

  it('skips a line that is too long, and goes on behind it', async () => {
    expect(await read(pieces('123', '45\nab', 'c\n1234'), 4)).toEqual([
      [1, undefined],
      [2, 'abc'],
      [3, '1234'],
    ]);
  });

  it('yields no half line of a stream that fails', async () => {
    async function* cut(): AsyncGenerator<Buffer> {
      yield Buffer.from('whole\nha');
      throw new Error('cut');
    }
    const seen: string[] = [];
    const reading = async () => {
      for await (const line of linesOf(cut(), { limitBytes: 100 })) {
        seen.push('bytes' in line ? String(line.bytes) : '');
      }
    };
    await expect(reading()).rejects.toThrow('cut');
    expect(seen).toEqual(['whole']);
  });

  it('reads any text as splitting it would', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[ab\n]{0,6}$/), { maxLength: 8 }),
        async texts => {
          const expected = texts.join('').split('\n');
          if (expected.at(-1) === '') {
            expected.pop();
          }
          const lines = await read(pieces(...texts));
          expect(lines.map(([, text]) => text)).toEqual(expected);
        },
      ),
    );
  });
});
