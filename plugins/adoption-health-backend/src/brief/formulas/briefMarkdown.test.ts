import {
  buildAbsent,
  buildAdoption,
  buildParts,
  buildSettings,
  buildGate,
  today,
} from '../__testUtils__/buildParts';
import { briefMarkdown } from './briefMarkdown';
import { BriefParts, BriefSettings, composeBrief } from './composeBrief';

function markdown(
  parts: Partial<BriefParts> = {},
  settings: Partial<BriefSettings> = {},
) {
  return briefMarkdown(
    composeBrief(buildParts(parts), {
      today,
      settings: buildSettings(settings),
    }),
  );
}

describe('briefMarkdown', () => {
  it('has every success number with its counts and days', () => {
    const lines = markdown().split('\n');
    expect(lines).toContain(
      '| Adoption rate | 23.1 % | at least 30 % by 2027-03-31 | at risk | 95 of 412; 2026-11-15 to 2026-11-21, not over yet; data came in for 100 % of the time; measured |',
    );
    expect(lines).toContain(
      '| Stale at most | 7.5 % |  |  | 46 of 612; 2026-11-15 to 2026-11-21, not over yet; data came in for 100 % of the time; measured |',
    );
    expect(lines).toContain(
      '| Uptime | no data: nothing checks from outside | at least 99.9 % | not known | 2026-11-15 to 2026-11-21 |',
    );
  });

  it('has the forecast with its weeks, or what it lacks', () => {
    expect(markdown()).toMatch(
      /Adoption is on track to its target\. Forecast for 2027-03-31: [\d.]+ %, from [\d.]+ % to [\d.]+ %, estimated from 10 complete weeks\./,
    );
    expect(markdown({ gate: buildGate([0.1]) })).toContain(
      'There is not enough data for a forecast. 1 complete week with a rate; a forecast needs 8 and a date.',
    );
  });

  it('has what alternatives cost, how that is calculated, and who says so', () => {
    const text = markdown();
    expect(text).toContain('For the 412 people who are eligible.');
    expect(text).toContain(
      '| Port | 385,632 USD | 78 USD × 412 people × 12 months | estimated | opslevel-comparison |',
    );
    expect(text).toMatch(/^- opslevel-comparison: “Port vs\. Cortex/m);
  });

  it('says where the number of people is an example', () => {
    const adoption = buildAdoption(buildAbsent('adoptionRate', {}));
    expect(markdown({ adoption })).toContain('For 200 people, an example');
  });

  it('says that data is made up only where it is', () => {
    expect(markdown()).not.toContain('made-up');
    expect(markdown({}, { demo: true })).toContain('made-up');
  });

  it('reads nothing of a setting as markup', () => {
    const text = markdown({}, { currency: '<b>|x' });
    expect(text).not.toMatch(/[^\\]<b>/);
    expect(text).toContain('Amounts in \\<b\\>\\|x.');
  });
});
