import { chartCsv } from '../shared';
import { words } from '../__testUtils__/words';
import {
  buildAlternatives,
  buildBought,
  buildSelfHosted,
} from './__testUtils__/buildAlternatives';
import { alternativesTable } from './alternativesTable';

function csvOf(...rows: ReturnType<typeof buildBought>[]) {
  const table = alternativesTable(buildAlternatives({ rows }), words());
  return chartCsv(table).trimEnd().split('\r\n');
}

describe('alternativesTable', () => {
  it('gives amounts as numbers and sources by their title', () => {
    const [head, row] = csvOf(
      buildBought({ price: { low: 65, high: 69 }, timeToValue: undefined }),
    );

    expect(head).toMatch(
      /^Alternative,"A year, low, USD","A year, high, USD",Calculation/,
    );
    expect(row).toMatch(/^OpsLevel,156000,165600,/);
    expect(row).toContain('Estimated,Portal Alternatives Compared,2025');
  });

  it('leaves a cell empty where no source says anything', () => {
    const cells = csvOf(buildBought({ timeToValue: undefined })).map(line =>
      line.split(','),
    );
    const column = cells[0].indexOf('Own people') - cells[0].length;

    expect(cells[0].at(column)).toBe('Own people');
    expect(cells[1].at(column)).toBe('');
  });

  it('keeps who says otherwise', () => {
    const [, row] = csvOf(buildSelfHosted());

    expect(row).toContain(
      '1,050,000–2,250,000 USD a year (Backstage in Production); ',
    );
    expect(row).toContain(
      '6–12 months at the least (Portal Alternatives Compared)',
    );
  });
});
