import { buildParts, buildSettings, today } from '../__testUtils__/buildParts';
import { briefCsv } from './briefCsv';
import { composeBrief } from './composeBrief';

function lines(currency = 'USD') {
  return briefCsv(
    composeBrief(buildParts(), {
      today,
      settings: buildSettings({ currency }),
    }),
  ).split('\r\n');
}

describe('briefCsv', () => {
  it('has one row a number under one head', () => {
    const [head, ...rows] = lines();
    expect(head.split(',').slice(0, 3)).toEqual(['part', 'id', 'name']);
    expect(rows.map(row => row.split(',')[1])).toEqual([
      'asOf',
      'adoptionRate',
      'staleShare',
      'staleUpperBound',
      'pageReadyP75',
      'uptime',
      'state',
      'forecast',
      'engineers',
      'self-hosted-backstage',
      'roadie',
      'opslevel',
      'cortex',
      'port',
      // After the last line end.
      undefined,
    ]);
  });

  it('keeps counts, days and evidence beside the number', () => {
    expect(lines()).toContain(
      `success,adoptionRate,Adoption rate,ok,,${95 / 412},,,share,95,412,2026-11-15,2026-11-21,false,1,measured,0.3,at-least,2027-03-31,at-risk,,`,
    );
  });

  it('says why a number is not there', () => {
    expect(lines()).toContain(
      'success,uptime,Uptime,no-data,no-probes,,,,share,,,2026-11-15,2026-11-21,,,,0.999,at-least,,unknown,,',
    );
  });

  it('starts no cell like a formula', () => {
    expect(lines('=1+1').join('\n')).not.toMatch(/(^|,|")[=+@]/m);
  });
});
