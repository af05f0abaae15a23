import { ResponseError } from '@backstage/errors';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import {
  buildAdoptionSummary,
  buildContext,
  buildEntityFreshness,
  buildMe,
  buildPerformanceRoutes,
  buildStatus,
} from '../__testUtils__';
import { AdoptionHealthClient } from './AdoptionHealthClient';

const BASE = 'http://localhost/api/adoption-health';
const server = setupServer();
const client = new AdoptionHealthClient({
  discoveryApi: { getBaseUrl: async id => `http://localhost/api/${id}` },
  fetchApi: { fetch: (...request) => fetch(...request) },
});
const days = { from: '2026-10-24', to: '2026-11-20' };
const entity = { kind: 'component', namespace: 'default', name: 'a/b c' };

describe('AdoptionHealthClient', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('asks with the days and leaves out what is not set', async () => {
    const answer = buildAdoptionSummary();
    let asked: string | undefined;
    server.use(
      http.get(`${BASE}/adoption/summary`, ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(answer);
      }),
    );
    await expect(
      client.getAdoptionSummary({ ...days, group: undefined }),
    ).resolves.toEqual(answer);
    expect(asked).toBe('?from=2026-10-24&to=2026-11-20');
  });

  it('encodes a group', async () => {
    let group: string | null = null;
    server.use(
      http.get(`${BASE}/adoption/summary`, ({ request }) => {
        group = new URL(request.url).searchParams.get('group');
        return HttpResponse.json(buildAdoptionSummary());
      }),
    );
    await client.getAdoptionSummary({ ...days, group: 'group:default/a&b' });
    expect(group).toBe('group:default/a&b');
  });

  it('asks for page_ready by route', async () => {
    let metric: string | null = null;
    server.use(
      http.get(`${BASE}/performance/routes`, ({ request }) => {
        metric = new URL(request.url).searchParams.get('metric');
        return HttpResponse.json(buildPerformanceRoutes());
      }),
    );
    await expect(client.getPerformanceRoutes(days)).resolves.toEqual(
      buildPerformanceRoutes(),
    );
    expect(metric).toBe('page_ready');
  });

  it('encodes the parts of an entity ref', async () => {
    server.use(
      http.post(
        `${BASE}/freshness/entities/component/default/a%2Fb%20c/attestation`,
        () => HttpResponse.json(buildEntityFreshness({ state: 'fresh' })),
      ),
    );
    await expect(client.attestEntity(entity)).resolves.toMatchObject({
      state: 'fresh',
    });
  });

  it('sends an estimate request as JSON', async () => {
    let sent: unknown;
    server.use(
      http.post(`${BASE}/value/estimate`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({
          request: sent,
          currency: 'USD',
          options: [],
          sources: {},
        });
      }),
    );
    const request = {
      engineers: 300,
      frontendSkill: 'moderate',
      timelineMonths: 12,
      customisation: 'medium',
    } as const;
    await client.estimate(request);
    expect(sent).toEqual(request);
  });

  it('reads the brief as Markdown', async () => {
    server.use(
      http.get(`${BASE}/brief`, ({ request }) =>
        HttpResponse.text(
          `# ${new URL(request.url).searchParams.get('format')}`,
        ),
      ),
    );
    await expect(client.getBriefMarkdown()).resolves.toBe('# markdown');
  });

  it('asks what is stored about the caller, and how the data comes about', async () => {
    server.use(
      http.get(`${BASE}/me`, () => HttpResponse.json(buildMe())),
      http.get(`${BASE}/admin/status`, () => HttpResponse.json(buildStatus())),
    );
    await expect(client.getMe()).resolves.toEqual(buildMe());
    await expect(client.getStatus()).resolves.toEqual(buildStatus());
  });

  it('rejects a refusal with its status', async () => {
    server.use(
      http.get(`${BASE}/context`, () =>
        HttpResponse.json(
          { error: { name: 'NotAllowedError', message: 'no' } },
          { status: 403 },
        ),
      ),
    );
    const failure = await client.getContext().catch(error => error);
    expect(failure).toBeInstanceOf(ResponseError);
    expect(failure).toMatchObject({ statusCode: 403 });
  });

  it('rejects an answer of another form', async () => {
    server.use(
      http.get(`${BASE}/context`, () => HttpResponse.json({ today: 'soon' })),
    );
    await expect(client.getContext()).rejects.toMatchObject({
      name: 'ZodError',
    });
  });

  it('takes an answer with more fields than it knows', async () => {
    server.use(
      http.get(`${BASE}/context`, () =>
        HttpResponse.json({ ...buildContext(), later: true }),
      ),
    );
    await expect(client.getContext()).resolves.toEqual(buildContext());
  });
});
