import { isValueEvent } from './valueEvent';

const navigate = (overrides: object = {}) => ({
  action: 'navigate',
  route: '/catalog/:namespace/:kind/:name',
  entityRef: 'component:default/pay',
  ...overrides,
});

describe('isValueEvent', () => {
  it.each([
    ['an entity page', navigate(), true],
    ['the page of somebody else', navigate({ entityRef: 'user:other' }), true],
    ['one’s own page', navigate({ entityRef: 'user:own' }), false],
    [
      'a page of documentation',
      navigate({ route: '/docs/:namespace/:kind/:name/*' }),
      true,
    ],
    ['the list of entities', navigate({ route: '/catalog' }), false],
    [
      'a template’s form',
      navigate({ route: '/create/templates/:namespace/:templateName' }),
      false,
    ],
    ['an opened search result', { action: 'discover' }, true],
    ['a click on an entity page', navigate({ action: 'click' }), false],
  ])('%s: %#', (_, event, expected) => {
    expect(isValueEvent(event)).toBe(expected);
  });
});
