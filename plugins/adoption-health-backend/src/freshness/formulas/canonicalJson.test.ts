import { JsonValue } from '@backstage/types';
import fc from 'fast-check';
import { canonicalJson } from './canonicalJson';

const json = fc.jsonValue({ maxDepth: 4 }).map(value => asJson(value));

function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value));
}

function reversedKeys(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value.map(member => reversedKeys(member) ?? null);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, member]) => [key, reversedKeys(member)]),
    );
  }
  return value;
}

describe('canonicalJson', () => {
  it.each<[JsonValue | undefined, string]>([
    [{ b: 1, a: [{ d: null, c: 'x' }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
    [{ a: undefined }, '{}'],
    [undefined, 'null'],
    [[2, 1], '[2,1]'],
    ['é"', '"é\\""'],
  ])('writes %j as %s', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(json, value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, value => {
        expect(canonicalJson(reversedKeys(value))).toBe(canonicalJson(value));
      }),
    );
  });
});
