import { pluginName } from './pluginName';

describe('pluginName', () => {
  it.each([
    ['catalog', 'Catalog'],
    ['api-docs', 'API docs'],
    ['techdocs', 'TechDocs'],
    ['tech_radar', 'Tech radar'],
    ['', ''],
  ])('says %s as %s', (id, name) => {
    expect(pluginName(id)).toBe(name);
  });
});
