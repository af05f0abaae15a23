import { mockServices } from '@backstage/backend-test-utils';
import { readInventorySettings } from './readInventorySettings';

const read = (github?: object) =>
  readInventorySettings(
    mockServices.rootConfig({
      data: github ? { adoptionHealth: { github: { ...github } } } : {},
    }),
  );

describe('readInventorySettings', () => {
  it('needs nothing', () => {
    expect(read()).toEqual({ organizations: [], excluded: [] });
  });

  it.each([
    ['shop', 'github.com'],
    ['git.example/shop', 'git.example'],
    ['git.example:8443/shop', 'git.example:8443'],
    ['https://git.example/shop/', 'git.example'],
  ])('reads %j as an organization of %s', (text, host) => {
    expect(read({ organizations: [text] }).organizations).toEqual([
      { host, owner: 'shop' },
    ]);
  });

  it.each(['', '/', '/shop', 'shop//', 'a/b/c', 'https://x', 'sh op', 'a.b/'])(
    'refuses %j',
    text => {
      expect(() => read({ organizations: [text] })).toThrow(
        'adoptionHealth.github.organizations',
      );
    },
  );

  it('reads what is left out', () => {
    expect(read({ exclude: ['sandbox-*'] }).excluded).toEqual(['sandbox-*']);
  });
});
