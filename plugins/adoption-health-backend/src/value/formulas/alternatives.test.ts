import { alternativesSchema } from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import { alternativesData } from '../alternativesData';
import { alternatives, hostOrBuy } from './alternatives';

const engineersArbitrary = fc.integer({ min: 1, max: 1_000_000 });
const at = (engineers: number) => alternatives({ engineers, currency: 'USD' });

function costOf(id: string, engineers: number) {
  return at(engineers).rows.find(row => row.id === id)?.yearlyCost;
}

describe('alternatives', () => {
  it.each([
    ['opslevel', 93_600, 93_600],
    ['cortex', 156_000, 165_600],
    ['port', 187_200, 187_200],
    ['roadie', 52_800, 52_800],
    ['self-hosted-backstage', 1_500_000, 1_500_000],
    ['custom', 300_000, 750_000],
  ])('puts %s at %i to %i for 200 engineers', (id, low, high) => {
    expect(costOf(id, 200)).toEqual({ low, high });
  });

  it.each([
    ['opslevel', 50, 23_400],
    ['port', 50, 46_800],
    ['self-hosted-backstage', 50, 375_000],
    ['opslevel', 500, 234_000],
    ['self-hosted-backstage', 500, 3_750_000],
    ['self-hosted-backstage', 1, 7_500],
    ['port', 1_000_000, 936_000_000],
  ])('puts %s for %i engineers at %i', (id, engineers, cost) => {
    expect(costOf(id, engineers)).toEqual({ low: cost, high: cost });
  });

  it('shows the calculation', () => {
    const words = new Map(at(1200).rows.map(row => [row.id, row.calculation]));
    expect(words.get('cortex')).toBe('65–69 USD × 1,200 people × 12 months');
    expect(words.get('self-hosted-backstage')).toBe(
      '150,000 USD per 20 people × 1,200 people',
    );
    expect(words.get('custom')).toBe(
      '2–5 full-time × 150,000 USD, for any number of people',
    );
  });

  it('says that amounts are labelled, not converted', () => {
    const { rows, currency } = alternatives({ engineers: 1, currency: 'EUR' });
    expect(currency).toBe('EUR');
    expect(rows[0].calculation).toBe(
      '22 USD × 1 person × 12 months; shown in EUR without conversion',
    );
  });

  it('names every source it cites, and no other', () => {
    const { rows, sources } = at(200);
    const said = rows.flatMap(row => [
      row,
      row.timeToValue,
      row.engineersNeeded,
      row.skills,
      row.customisation,
      row.typicalAdoption,
    ]);
    const cited = said
      .flatMap(one => [one?.source, ...(one?.otherSources ?? [])])
      .map(one => (typeof one === 'object' ? one.source : one))
      .filter(id => id !== undefined);
    expect(new Set(Object.keys(sources))).toEqual(new Set(cited));
  });

  it('carries who profits from the prices of one vendor', () => {
    const { rows, sources } = at(200);
    const port = rows.find(row => row.id === 'port');
    expect(port && sources[port.source].bias).toMatch(/vendor/);
  });

  it('shows who disagrees about the people that Backstage needs', () => {
    const row = at(200).rows.find(({ id }) => id === 'self-hosted-backstage');
    expect(row?.engineersNeeded).toMatchObject({
      text: '7–15 full-time',
      otherSources: [
        { text: '2–5 full-time at the least', source: 'gartner-reviews' },
        { text: '3–5 full-time', source: 'adoption-guide' },
        { source: 'hype-article' },
      ],
    });
  });

  it('fits the contract, in whole units, for any number of engineers', () => {
    fc.assert(
      fc.property(engineersArbitrary, engineers => {
        const answer = alternativesSchema.parse(at(engineers));
        answer.rows.forEach(({ yearlyCost: { low, high } }) => {
          expect([low, high].every(Number.isInteger)).toBe(true);
          expect(low).toBeLessThanOrEqual(high);
        });
      }),
    );
  });

  it('never gets cheaper with more engineers, and keeps the row order', () => {
    fc.assert(
      fc.property(engineersArbitrary, engineersArbitrary, (one, other) => {
        const fewer = at(Math.min(one, other)).rows;
        const more = at(Math.max(one, other)).rows;
        fewer.forEach((row, index) => {
          expect(more[index].id).toBe(row.id);
          expect(more[index].yearlyCost.low).toBeGreaterThanOrEqual(
            row.yearlyCost.low,
          );
        });
      }),
    );
  });
});

describe('hostOrBuy', () => {
  it('tells self-hosting from what one can buy, without what one builds', () => {
    const { selfHosted, bought, sources } = hostOrBuy({
      engineers: 200,
      currency: 'USD',
    });
    expect(selfHosted.id).toBe('self-hosted-backstage');
    expect(bought.map(row => row.id)).toEqual([
      'roadie',
      'opslevel',
      'cortex',
      'port',
    ]);
    expect(sources).toHaveProperty([selfHosted.source]);
  });
});

describe('alternativesData', () => {
  it('has each id once', () => {
    const ids = alternativesData.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
