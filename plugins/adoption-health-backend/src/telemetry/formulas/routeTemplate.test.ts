import fc from 'fast-check';
import { routePlace } from './routeTemplate';

describe('routePlace', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/catalog', '/catalog'],
    ['/catalog?filters[user]=ada', '/catalog'],
    ['/catalog/default/component/pay', '/catalog/:namespace/:kind/:name'],
    [
      '/catalog/default/component/pay/ci-cd',
      '/catalog/:namespace/:kind/:name/*',
    ],
    ['/docs/default/component/pay', '/docs/:namespace/:kind/:name'],
    ['/docs/default/component/pay/a/b#c', '/docs/:namespace/:kind/:name/*'],
    ['/create', '/create'],
    [
      '/create/templates/default/service',
      '/create/templates/:namespace/:templateName',
    ],
    ['/create/tasks/3f1c', '/create/tasks/:taskId'],
    ['/create/tasks/3f1c/logs', '/create/*'],
    ['/search?query=secret', '/search'],
    ['/create/templates', '/create/templates'],
    ['/create/constructor', '/create/*'],
    ['/constructor/name', '/constructor/*'],
    ['/settings/feature-flags', '/settings/feature-flags'],
    ['/settings/token', '/settings/*'],
    ['/adoption-health/speed', '/adoption-health/*'],
    ['/AbC123token', '/*'],
    ['not a path', '/*'],
  ])('turns %s into %s', (subject, route) => {
    expect(routePlace(subject).route).toBe(route);
  });

  it('names the entity of an entity page, in lower case', () => {
    expect(routePlace('/catalog/Default/Component/Pay/ci').entityRef).toBe(
      'component:default/pay',
    );
  });

  it('names no entity where a part cannot be one', () => {
    expect(
      routePlace('/catalog/default/component/ada@example.com').entityRef,
    ).toBeUndefined();
  });

  it('keeps no id, address, token, query or hash of any page', () => {
    const secret = fc.oneof(
      fc.uuid(),
      fc.emailAddress(),
      fc.integer({ min: 10 }).map(String),
      fc.stringMatching(/^[a-z]{2,8}[0-9]{4,12}$/),
      fc.stringMatching(/^ghp_[A-Za-z0-9]{20}$/),
    );
    const word = fc.constantFrom('catalog', 'docs', 'create', 'pets', 'tasks');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(secret, word), { maxLength: 7 }),
        secret,
        secret,
        (segments, query, hash) => {
          const { route } = routePlace(
            `/${segments.join('/')}?q=${query}#${hash}`,
          );
          expect(route).toMatch(/^\/(?:[a-z:*-][A-Za-z-]*\/?)*\*?$/);
          expect(route).not.toMatch(/[0-9@_?#=]/);
        },
      ),
    );
  });
});
