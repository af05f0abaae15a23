import { buildPlugins, ok, suppressed } from '../__testUtils__/situations';
import { pluginsToDrop } from './pluginsToDrop';

const diet = {
  keep: ['catalog'],
  drop: ['radar', 'cost'],
  served: ok('dietServed', 0.97),
  bestFive: { keep: ['catalog'], served: ok('dietServed', 0.97) },
};

describe('pluginsToDrop', () => {
  it('names the first to go', () => {
    expect(pluginsToDrop({ plugins: buildPlugins(diet) })).toEqual({
      rule: 'plugins-to-drop',
      facts: { plugins: 2, plugin: 'radar', served: 0.97 },
      people: 0,
      link: '/adoption-health/adoption',
    });
  });

  it.each([
    ['all are needed', { ...diet, drop: [] }],
    ['nobody is habitual', undefined],
    ['it may not be shown', { ...diet, served: suppressed('dietServed') }],
  ])('is not there where %s', (_, shown) => {
    expect(pluginsToDrop({ plugins: buildPlugins(shown) })).toBeUndefined();
  });

  it('is not there where plugins could not be read', () => {
    expect(pluginsToDrop({})).toBeUndefined();
  });
});
