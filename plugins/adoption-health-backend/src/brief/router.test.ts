import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  briefSchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { CallerAccess } from '../access/CallerAccess';
import { buildParts, buildSettings, today } from './__testUtils__/buildParts';
import { BriefSources } from './readBrief';
import { createBriefRoom } from './room';

const parts = buildParts();
const sources = {
  adoption: { summary: jest.fn(), gate: jest.fn() },
  freshness: { readSummary: jest.fn() },
  performance: { readSummary: jest.fn() },
} satisfies BriefSources;
const logger = mockServices.logger.mock();

function buildApp(
  options: {
    result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    leaders?: string[];
    admins?: string[];
  } = {},
) {
  const { result = AuthorizeResult.ALLOW, leaders = [], admins = [] } = options;
  const { router } = createBriefRoom({
    ...sources,
    access: new CallerAccess({
      httpAuth: mockServices.httpAuth(),
      permissions: mockServices.permissions({ result }),
      userInfo: mockServices.userInfo({
        ownershipEntityRefs: ['user:default/mock', 'group:default/board'],
      }),
      admins,
      leaders,
    }),
    clock: () => Date.parse('2026-11-21T12:00:00Z'),
    logger,
    reportingDay: reportingDays('UTC'),
    settings: buildSettings(),
  });
  return testApp(router);
}

beforeEach(() => {
  jest.resetAllMocks();
  sources.adoption.summary.mockResolvedValue(parts.adoption);
  sources.adoption.gate.mockResolvedValue(parts.gate);
  sources.freshness.readSummary.mockResolvedValue(parts.freshness);
  sources.performance.readSummary.mockResolvedValue(parts.performance);
});

describe('GET /brief', () => {
  it.each(['', '?format=json'])('answers JSON to %j', async query => {
    const response = await request(buildApp()).get(`/brief${query}`);
    expect(response.status).toBe(200);
    expect(response.type).toBe('application/json');
    expect(briefSchema.parse(response.body).asOf).toBe('2026-11-21');
  });

  it('answers Markdown', async () => {
    const response = await request(buildApp()).get('/brief?format=markdown');
    expect(response.headers['content-type']).toBe(
      'text/markdown; charset=utf-8',
    );
    expect(response.text).toMatch(/^# Portal health as of 2026-11-21/);
  });

  it('answers CSV', async () => {
    const response = await request(buildApp()).get('/brief?format=csv');
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.text).toMatch(/^part,id,name,/);
  });

  it.each([
    'format=pdf',
    'format=',
    'format=JSON',
    'format=%00',
    'format=json&format=csv',
    'format[]=json',
    'format[a]=json',
  ])('answers 400 to %s', async query => {
    const response = await request(buildApp()).get(`/brief?${query}`);
    expect(response.status).toBe(400);
    expect(sources.adoption.summary).not.toHaveBeenCalled();
  });

  it('asks for the days that end today, and for the gate of their rate', async () => {
    await request(buildApp()).get('/brief');
    expect(sources.adoption.summary).toHaveBeenCalledWith({
      from: today - 6,
      to: today,
      complete: false,
    });
    expect(sources.performance.readSummary).toHaveBeenCalledWith({
      from: today - 27,
      to: today,
      complete: false,
    });
    expect(sources.adoption.gate).toHaveBeenCalledWith(
      parts.adoption.values.adoptionRate,
    );
  });

  it.each([
    ['Adoption', sources.adoption.summary],
    ['Adoption by week', sources.adoption.gate],
    ['Catalog freshness', sources.freshness.readSummary],
    ['Performance', sources.performance.readSummary],
  ])('answers 503 without %s, and keeps the reason', async (name, read) => {
    const failure = new Error('select * from secret at db.internal:5432');
    read.mockRejectedValueOnce(failure);
    const response = await request(buildApp()).get('/brief');
    expect(response.status).toBe(503);
    expect(response.headers['retry-after']).toBe('5');
    expect(response.body.error.message).toBe(`${name} is not available`);
    expect(JSON.stringify(response.body)).not.toMatch(/secret|internal/);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining(name),
      failure,
    );
  });
});

describe('who may read the brief', () => {
  const statusOf = async (
    options: Parameters<typeof buildApp>[0],
    authorization = mockCredentials.user.header(),
  ) => {
    const response = await request(buildApp(options))
      .get('/brief')
      .set('Authorization', authorization);
    return response.status;
  };

  const callers: Array<[string, Parameters<typeof buildApp>[0], number]> = [
    ['anybody while no leaders are configured', {}, 200],
    ['a leader', { leaders: ['user:default/mock'] }, 200],
    [
      'a member of a group that leads',
      { leaders: ['group:default/board'] },
      200,
    ],
    [
      'an admin',
      { leaders: ['user:default/eve'], admins: ['user:default/mock'] },
      200,
    ],
    ['somebody else', { leaders: ['user:default/eve'] }, 403],
    [
      'a leader without the permission',
      { leaders: ['user:default/mock'], result: AuthorizeResult.DENY },
      403,
    ],
    ['anybody without the permission', { result: AuthorizeResult.DENY }, 403],
  ];
  it.each(callers)('%s', async (_, options, status) => {
    expect(await statusOf(options)).toBe(status);
    expect(sources.adoption.summary).toHaveBeenCalledTimes(
      status === 200 ? 1 : 0,
    );
  });

  it('not nobody, and not an invalid token', async () => {
    expect(await statusOf({}, mockCredentials.none.header())).toBe(401);
    expect(await statusOf({}, mockCredentials.user.invalidHeader())).toBe(401);
  });

  it('a service only while no leaders are configured', async () => {
    const service = mockCredentials.service.header();
    expect(await statusOf({}, service)).toBe(200);
    expect(await statusOf({ leaders: ['user:default/eve'] }, service)).toBe(
      403,
    );
  });
});
