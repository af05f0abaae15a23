import { pluginName } from './pluginName';
import { refName } from './refName';

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

describe('refName', () => {
  it.each([
    ['group:default/pay', 'pay'],
    ['group:shop/pay', 'shop/pay'],
    ['no ref', 'no ref'],
  ])('says %s as %s', (ref, name) => {
    expect(refName(ref)).toBe(name);
  });
});
