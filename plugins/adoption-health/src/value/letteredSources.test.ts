import { Source } from 'backstage-plugin-adoption-health-common';
import { letteredSources } from './letteredSources';

function build(count: number): Record<string, Source> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `source-${index}`,
      { title: `Title ${index}`, publisher: 'Somebody', year: 2025 },
    ]),
  );
}

describe('letteredSources', () => {
  it('letters the sources in their order', () => {
    expect(
      letteredSources(build(3)).map(({ id, letter }) => [id, letter]),
    ).toEqual([
      ['source-0', 'A'],
      ['source-1', 'B'],
      ['source-2', 'C'],
    ]);
  });

  it.each([
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('letters source %d with %s', (index, letter) => {
    expect(letteredSources(build(index + 1))[index].letter).toBe(letter);
  });
});
