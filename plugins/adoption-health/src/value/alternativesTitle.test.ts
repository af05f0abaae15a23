import { words } from '../__testUtils__/words';
import { buildBought } from './__testUtils__/buildAlternatives';
import { alternativesTitle } from './alternativesTitle';

const options = { currency: 'USD', ...words() };
const plain = (text: string) => text.replace(/\u202f/g, ' ');
const staffed = { engineersNeeded: { text: '1–2', source: 'a' } };
const cheap = { id: 'roadie', name: 'Roadie', price: { low: 22, high: 22 } };

describe('alternativesTitle', () => {
  it('names the portal that lists lowest', () => {
    const bought = [
      buildBought(staffed),
      buildBought({ ...cheap, ...staffed }),
    ];

    expect(plain(alternativesTitle({ bought }, options))).toBe(
      'Roadie lists lowest, at $53 k a year',
    );
  });

  it.each([
    [1, 'for 1 of 2, no source says how many people it needs'],
    [2, 'for 2 of 2, no source says how many people they need'],
  ])('says for how many the people are unknown: %d', (open, rest) => {
    const bought = [buildBought(open === 1 ? staffed : {}), buildBought(cheap)];

    expect(plain(alternativesTitle({ bought }, options))).toBe(
      `Roadie lists lowest, at $53 k a year; ${rest}`,
    );
  });

  it('leaves the order of the rows alone', () => {
    const bought = [buildBought(), buildBought(cheap)];
    alternativesTitle({ bought }, options);

    expect(bought[1].id).toBe('roadie');
  });

  it('says what it is where nothing can be bought', () => {
    expect(alternativesTitle({ bought: [] }, options)).toBe(
      'What each alternative costs a year',
    );
  });
});
