import {
  fixListQuery,
  parseFixListFilter,
  withFixListFilter,
} from './fixListFilter';

const parameters = (query: string) => new URLSearchParams(query);

describe('fixListFilter', () => {
  it('is of stale entities by harm unless the URL says else', () => {
    expect(parseFixListFilter(parameters(''))).toEqual({
      state: 'stale',
      sort: 'harm',
    });
  });

  it('takes nothing that it does not know for a state or an order', () => {
    expect(
      parseFixListFilter(parameters('state=rotten&sort=random&kind=')),
    ).toEqual({ state: 'stale', sort: 'harm' });
  });

  it('keeps the other parameters of the URL', () => {
    const changed = withFixListFilter(parameters('range=4w&rule=orphan'), {
      owner: 'group:default/pay',
    });
    expect(changed.get('range')).toBe('4w');
    expect(changed.get('rule')).toBe('orphan');
    expect(changed.get('owner')).toBe('group:default/pay');
  });

  it('leaves no default in the URL', () => {
    const changed = withFixListFilter(
      parameters('state=all&sort=name&rule=orphan'),
      { state: 'stale', sort: 'harm', rule: undefined },
    );
    expect(String(changed)).toBe('');
  });

  it('reads back what it wrote', () => {
    const filter = {
      state: 'all',
      rule: 'owner-left',
      owner: 'group:default/a&b=c',
      kind: 'API',
      sort: 'since',
    } as const;
    const written = withFixListFilter(parameters('range=4w'), filter);
    expect(parseFixListFilter(parameters(String(written)))).toEqual(filter);
  });

  it('asks for all states by naming none', () => {
    expect(fixListQuery({ state: 'all', sort: 'harm' })).toEqual({
      state: undefined,
      sort: 'harm',
    });
  });
});
