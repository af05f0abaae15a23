import fc from 'fast-check';
import { Cursor, cursorOf, cursorText } from './cursor';
import { sealed, sealKeyOf } from './sealedText';

const texts = fc
  .string({ unit: 'binary', maxLength: 300 })
  .filter(some => !some.includes('\0'));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const cursors = fc.oneof<fc.Arbitrary<Cursor>[]>(
  fc.record({
    in: fc.constant('ranking' as const),
    sort: fc.constant('harm' as const),
    version: texts,
    rank: fc
      .array(number, { minLength: 3, maxLength: 3 })
      .map(rank => rank.map(one => one + 0)),
    ref: texts,
  }),
  fc.record({
    in: fc.constant('rest' as const),
    sort: fc.constantFrom('harm' as const, 'since' as const),
    version: texts,
    ref: texts,
  }),
  fc.record({
    in: fc.constant('names' as const),
    sort: fc.constant('name' as const),
    name: texts,
    ref: texts,
  }),
);

const key = sealKeyOf('key');

/** A cursor that is well but for `changes`. */
const changed = (changes: Record<string, unknown>) =>
  sealed(
    JSON.stringify({
      ...{ in: 'ranking', sort: 'harm', version: 'v', rank: [0, 0, 0] },
      ref: 'component:default/a',
      ...changes,
    }),
    key,
  );

const refused = expect.objectContaining({ name: 'InputError' });

describe('cursor', () => {
  it('reads what it wrote, of a form that a URL takes as it is', () => {
    fc.assert(
      fc.property(cursors, cursor => {
        const written = cursorText(cursor, key);
        expect(written).toMatch(/^[\w-]+$/);
        expect(cursorOf(written, { sort: cursor.sort, key })).toEqual(cursor);
      }),
    );
  });

  it('is an InputError, whatever else comes in', () => {
    const json = fc.json().map(some => sealed(some, key));
    const text = fc.oneof(fc.string(), fc.base64String(), json);
    fc.assert(
      fc.property(text, some => {
        expect(() => cursorOf(some, { sort: 'harm', key })).toThrow(refused);
      }),
    );
  });

  it.each([
    { ref: 'a\0b' },
    { ref: 'x'.repeat(1001) },
    { ref: undefined },
    { rank: [1] },
    { rank: [1, 2, 'x'] },
    { rank: [1, 2, null] },
    { sort: 'since' },
    { in: 'names' },
    { in: '__proto__' },
  ])('refuses one with %j', changes => {
    const list = { sort: 'harm', key } as const;
    expect(cursorOf(changed({}), list)).toMatchObject({ in: 'ranking' });
    expect(() => cursorOf(changed(changes), list)).toThrow(refused);
  });

  it('cannot be changed, or be read with another key', () => {
    const list = { sort: 'harm', key } as const;
    const bytes = Buffer.from(changed({}), 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const other = Buffer.from(bytes);
      // eslint-disable-next-line no-bitwise
      other[i] ^= 1;
      const text = other.toString('base64url');
      expect(() => cursorOf(text, list)).toThrow(refused);
    }
    const strange = { sort: 'harm', key: sealKeyOf('other') } as const;
    expect(() => cursorOf(changed({}), strange)).toThrow(refused);
  });

  it('does not show where a page ended', () => {
    const seen = Buffer.from(changed({}), 'base64url').toString('latin1');
    expect(seen).not.toContain('component');
  });
});
