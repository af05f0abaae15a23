import { webcrypto } from 'node:crypto';
import { personKey } from './personKey';

const ada = 'user:default/ada';
const bob = 'user:default/bob';

describe.each([
  ['with SubtleCrypto', webcrypto.subtle],
  ['without it', undefined],
])('personKey %s', (_, subtle) => {
  it('is the same each time, differs between people and tells nothing', async () => {
    const key = await personKey(ada, subtle);
    expect(await personKey(ada, subtle)).toBe(key);
    expect(await personKey(bob, subtle)).not.toBe(key);
    expect(key).toMatch(/^[0-9a-f]{16,}$/);
  });
});
