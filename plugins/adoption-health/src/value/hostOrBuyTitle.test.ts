import { words } from '../__testUtils__/words';
import {
  buildBought,
  buildSelfHosted,
} from './__testUtils__/buildAlternatives';
import { hostOrBuyTitle } from './hostOrBuyTitle';

const options = { currency: 'USD', ...words() };
const plain = (text: string) => text.replace(/\u202f/g, ' ');
const dear = buildBought({ price: { low: 65, high: 78 } });

describe('hostOrBuyTitle', () => {
  it.each([
    [
      'both',
      { selfHosted: buildSelfHosted(), bought: [dear, buildBought()] },
      'Bought portals list at $94 k to $187 k a year; self-hosting is put at $1.5 M',
    ],
    [
      'one price',
      { selfHosted: buildSelfHosted(), bought: [buildBought()] },
      'Bought portals list at $94 k a year; self-hosting is put at $1.5 M',
    ],
    [
      'a range for self-hosting',
      {
        selfHosted: buildSelfHosted({
          yearlyCost: { low: 1_050_000, high: 2_250_000 },
        }),
        bought: [buildBought()],
      },
      'Bought portals list at $94 k a year; self-hosting is put at $1.05 M to $2.25 M',
    ],
    [
      'nothing to host',
      { bought: [dear] },
      'Bought portals list at $156 k to $187 k a year',
    ],
    [
      'nothing to buy',
      { selfHosted: buildSelfHosted(), bought: [] },
      'Self-hosting is put at $1.5 M a year',
    ],
    ['nothing at all', { bought: [] }, 'No alternative has a price here'],
  ])('says %s', (_case, alternatives, title) => {
    expect(plain(hostOrBuyTitle(alternatives, options))).toBe(title);
  });
});
