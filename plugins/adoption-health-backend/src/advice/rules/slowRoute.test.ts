import {
  buildRoute,
  buildSpeed,
  suppressed,
} from '../__testUtils__/situations';
import { slowRoute } from './slowRoute';

const docs = buildRoute({ route: '/docs', pluginId: 'techdocs', p75: 6000 });

describe('slowRoute', () => {
  it('takes the route most people wait for, not the slowest', () => {
    const speed = buildSpeed([buildRoute({ p75: 20_000 }), docs], {
      '/catalog': 6,
      '/docs': 80,
    });
    expect(slowRoute({ speed })).toEqual({
      rule: 'slow-route',
      facts: {
        route: '/docs',
        plugin: 'techdocs',
        p75Ms: 6000,
        targetMs: 5000,
        people: 80,
      },
      people: 80,
      link: '/adoption-health/speed',
    });
  });

  it('takes the slower way to a route', () => {
    const soft = buildRoute({ navigation: 'soft', p75: 8000 });
    const speed = buildSpeed([buildRoute(), soft], { '/catalog': 9 });
    expect(slowRoute({ speed })?.facts.p75Ms).toBe(8000);
  });

  it('counts a p75 at the target as slow', () => {
    const speed = buildSpeed([buildRoute({ p75: 5000 })], { '/catalog': 9 });
    expect(slowRoute({ speed })).toBeDefined();
  });

  it.each([
    ['it is fast at p75', buildRoute({ p75: 4999 }), { '/catalog': 9 }],
    ['too few people wait', buildRoute(), {}],
    ['it was never ready', buildRoute({ p75: null }), { '/catalog': 9 }],
    [
      'there are too few loads',
      buildRoute({ withinTargetShare: suppressed('pageReadyWithinTarget') }),
      { '/catalog': 9 },
    ],
  ])('is not there where %s', (_, route, waiting) => {
    expect(slowRoute({ speed: buildSpeed([route], waiting) })).toBeUndefined();
  });

  it('is not there without timings', () => {
    expect(slowRoute({ speed: buildSpeed([], {}) })).toBeUndefined();
    expect(slowRoute({})).toBeUndefined();
  });
});
