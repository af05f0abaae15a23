import { webcrypto } from 'node:crypto';
import { hexOf, newId } from './newId';

const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('newId', () => {
  it('is a random UUID', () => {
    const ids = Array.from({ length: 100 }, () => newId(webcrypto));
    ids.forEach(id => expect(id).toMatch(uuid));
    expect(new Set(ids).size).toBe(100);
  });
});

describe('hexOf', () => {
  it('writes two digits for each byte', () => {
    expect(hexOf(Uint8Array.of(0, 10, 255))).toBe('000aff');
  });
});
