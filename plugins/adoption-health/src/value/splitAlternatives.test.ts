import {
  buildAlternatives,
  buildBought,
} from './__testUtils__/buildAlternatives';
import { splitAlternatives } from './splitAlternatives';

describe('splitAlternatives', () => {
  it('tells hosting and building from buying', () => {
    const { rows } = buildAlternatives();
    const { selfHosted, bought } = splitAlternatives([
      ...rows,
      buildBought({ id: 'custom' }),
    ]);

    expect(selfHosted?.id).toBe('self-hosted-backstage');
    expect(bought.map(row => row.id)).toEqual([
      'roadie',
      'opslevel',
      'cortex',
      'port',
    ]);
  });

  it('makes do without a self-hosted row', () => {
    expect(splitAlternatives([])).toEqual({
      selfHosted: undefined,
      bought: [],
    });
  });
});
