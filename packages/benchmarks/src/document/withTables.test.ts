import { Figure } from '../figures/Figure';
import { figureTable, sharedConditions } from './figureTable';
import { withTables } from './withTables';

const figure = (overrides: Partial<Figure> = {}): Figure => ({
  name: 'storage.raw-event',
  value: 80,
  unit: 'bytes',
  conditions: { cores: 2, events: 10 },
  ...overrides,
});
const place =
  'before\n<!-- bench:storage -->\nold\n<!-- /bench:storage -->\nafter';

describe('withTables', () => {
  it('replaces what is between the markers, and nothing else', () => {
    const written = withTables(place, new Map([['storage', [figure()]]]));
    expect(written).toMatch(/^before\n<!-- bench:storage -->/);
    expect(written).toMatch(/<!-- \/bench:storage -->\nafter$/);
    expect(written).toContain('80 bytes');
    expect(written).not.toContain('old');
  });

  it('writes the same again when run again', () => {
    const tables = new Map([['storage', [figure()]]]);
    const once = withTables(place, tables);
    expect(withTables(once, tables)).toBe(once);
  });

  it('is refused for a bench without a place', () => {
    expect(() => withTables(place, new Map([['sweep', []]]))).toThrow(
      'bench:sweep',
    );
  });
});

describe('figureTable', () => {
  it.each([
    [85, 'yes'],
    [85.1, '**no**'],
  ])('judges %p bytes against the goal: %p', (value, verdict) => {
    const table = figureTable([figure({ value })]);
    expect(table).toContain(`| ≤ 85 | ${verdict} |`);
  });

  it('needs both parts of a goal that has two', () => {
    const stored = (value: number, reference: number) =>
      figureTable([figure({ name: 'ingest.stored-20', value, reference })]);
    expect(stored(60_000, 70_000)).toContain('| yes |');
    expect(stored(40_000, 41_000)).toContain('| **no** |');
    expect(stored(60_000, 90_000)).toContain('| **no** |');
  });

  it('says why something was not measured', () => {
    const table = figureTable([
      figure({ value: undefined, conditions: { reason: 'no network' } }),
    ]);
    expect(table).toContain('not measured: no network');
    expect(table).toContain('| ? |');
  });

  it('folds single questions away', () => {
    const table = figureTable([
      figure({ name: 'questions.warm-28d-1M GET /context' }),
    ]);
    expect(table.indexOf('<details>')).toBeLessThan(table.indexOf('/context'));
  });
});

describe('sharedConditions', () => {
  it('are those that every figure has', () => {
    expect(
      sharedConditions([figure(), figure({ conditions: { cores: 2 } })]),
    ).toEqual({ cores: 2 });
  });
});
