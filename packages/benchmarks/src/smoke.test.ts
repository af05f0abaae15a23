import { benches } from './benches';
import { Figure, figureLine } from './figures/Figure';
import { runBench } from './runBench';

jest.setTimeout(300_000);

/** Those that take seconds; `npm run test:full` runs the others as well. */
const quickest = benches.filter(({ name }) =>
  ['percentiles', 'storage'].includes(name),
);

describe.each(quickest)('the bench $name, in small', bench => {
  it('reports valid lines and ends what it started', async () => {
    const figures: Figure[] = [];
    await runBench(bench, {
      quick: true,
      onFigure: figure => figures.push(figure),
      note: () => {},
    });
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const line = JSON.parse(figureLine(figure));
      expect(Object.keys(line)).toEqual([
        ...['name', 'value', 'unit', 'reference', 'ratio', 'conditions'],
      ]);
      expect(line.name).toMatch(new RegExp(`^${bench.name}\\.`));
      expect(line.conditions).toMatchObject({
        quick: true,
        cores: expect.any(Number),
        'postgres.fsync': 'on',
      });
    }
    expect(new Set(figures.map(one => one.name)).size).toBe(figures.length);
  });
});
