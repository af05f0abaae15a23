import { ConfigReader } from '@backstage/config';
import { JsonArray } from '@backstage/types';
import { readUseCases } from './useCases';

const read = (useCases: JsonArray) =>
  readUseCases(new ConfigReader({ useCases }));

describe('readUseCases', () => {
  it('knows what any portal is for', () => {
    const useCases = readUseCases(undefined);
    expect(useCases.map(({ id }) => id)).toEqual([
      ...['find', 'docs', 'create', 'search', 'operate'],
    ]);
    expect(readUseCases(new ConfigReader({}))).toEqual(useCases);
    const plugins = useCases.flatMap(one => one.plugins);
    expect(new Set(plugins).size).toBe(plugins.length);
  });

  it('takes the configured ones in their order, in place of its own', () => {
    const docs = { id: 'docs', title: 'Docs', plugins: ['techdocs', 'wiki'] };
    const ship = { id: 'ship', plugins: ['argocd'] };
    expect(read([ship, docs])).toEqual([{ ...ship, title: 'ship' }, docs]);
  });

  it.each([
    [[], 'useCases'],
    [[{ plugins: ['a'] }], 'useCases[0].id'],
    [[{ id: ' ', plugins: ['a'] }], 'useCases[0].id'],
    [[{ id: 'a' }], 'useCases[0].plugins'],
    [[{ id: 'a', plugins: [] }], 'useCases[0].plugins'],
    [[{ id: 'a', plugins: ['b', ' '] }], 'useCases[0].plugins'],
    [[{ id: 'a', plugins: ['b'], plugin: 'c' }], 'useCases[0].plugin:'],
    [
      [
        { id: 'a', plugins: ['b'] },
        { id: 'a', plugins: ['c'] },
      ],
      'useCases[1].id',
    ],
  ])('refuses %j and names %s', (useCases, key) => {
    expect(() => read(useCases)).toThrow(`adoptionHealth.${key}`);
  });
});
