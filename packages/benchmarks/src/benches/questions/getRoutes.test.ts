import { askedQuestions } from './askedQuestions';
import { getRoutes, routesIn } from './getRoutes';

describe('routesIn', () => {
  it('finds paths that are texts, constants and templates', () => {
    const source = `
      const ENTITY = '/entities/:name';
      router.get('/summary', answer);
      router.get(ENTITY, answer);
      router.get(
        \`\${ENTITY}/history\`, answer);
      router.post('/telemetry', answer);
    `;
    expect(routesIn(source)).toEqual([
      '/summary',
      '/entities/:name',
      '/entities/:name/history',
    ]);
  });

  it('finds constants of other files', () => {
    const other = "export const ENTITY = '/entities/:name';";
    expect(routesIn('router.get(ENTITY, answer)', other)).toEqual([
      '/entities/:name',
    ]);
  });

  it('does not skip a path that it cannot tell', () => {
    expect(() => routesIn('router.get(pathOf(1), answer)')).toThrow('pathOf');
  });
});

describe('the GETs of the plugin', () => {
  const window = { from: '2026-01-01', to: '2026-01-28' };

  it('are found', async () => {
    expect(await getRoutes()).toEqual(
      expect.arrayContaining(['/context', '/adoption/summary', '/brief']),
    );
  });

  it('can all be asked', async () => {
    const asked = (await getRoutes()).flatMap(route =>
      askedQuestions(route, window),
    );
    for (const question of asked) {
      expect(question.path).toMatch(/^\/[^:?]*\?from=2026-01-01&to=2026-01-28/);
    }
  });
});
