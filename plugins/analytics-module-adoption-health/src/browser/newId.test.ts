import { webcrypto } from 'node:crypto';
import { newId } from './newId';

const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('newId', () => {
  it('is a random UUID', () => {
    expect(newId(webcrypto)).toMatch(uuid);
  });

  it('is one too on a page that is not served securely', () => {
    const insecure = {
      getRandomValues: (bytes: Uint8Array) => webcrypto.getRandomValues(bytes),
    };
    const ids = Array.from({ length: 100 }, () => newId(insecure));
    ids.forEach(id => expect(id).toMatch(uuid));
    expect(new Set(ids).size).toBe(100);
  });
});
