import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { answerErrors, answerInTime } from './answerErrors';

const databaseError = () =>
  Object.assign(
    new Error('select "secret" from person - no host db.internal'),
    {
      code: '08006',
    },
  );

function portal(handle: express.Handler): express.Express {
  const logger = mockServices.logger.mock();
  const router = Router();
  router.use(answerInTime({ answerMs: 50, mayTakeLong: /^\/long$/ }));
  router.get(['/answer', '/long'], handle);
  router.use(answerErrors(logger));
  const middleware = MiddlewareFactory.create({
    logger,
    config: mockServices.rootConfig(),
  });
  return express().use(router).use(middleware.error());
}

describe('answerErrors', () => {
  it('answers a failure of the database without its text', async () => {
    const answer = await request(
      portal(async () => {
        throw databaseError();
      }),
    ).get('/answer');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.text).not.toMatch(/secret|internal|select/);
  });

  it('leaves other errors to the host', async () => {
    const answer = await request(
      portal(async () => {
        throw new TypeError('oops');
      }),
    ).get('/answer');
    expect(answer.status).toBe(500);
    expect(answer.headers['retry-after']).toBeUndefined();
  });
});

describe('answerInTime', () => {
  const later = async () => {
    await new Promise(resolve => setTimeout(resolve, 120));
  };

  it('refuses what is not answered in time', async () => {
    const answer = await request(portal(() => {})).get('/answer');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body.error.name).toBe('ServiceUnavailableError');
  });

  it('drops what comes later, be it an answer or an error', async () => {
    const ends: string[] = [];
    const app = portal(async ({ query }, response) => {
      await later();
      ends.push(String(query.end));
      if (query.end === 'error') throw databaseError();
      response.json({ late: true });
    });
    const server = app.listen(0);
    const agent = request.agent(server);
    for (const end of ['error', 'answer']) {
      const answer = await agent.get('/answer').query({ end });
      expect(answer.status).toBe(503);
    }
    await later();
    await later();
    expect(ends).toEqual(['error', 'answer']);
    server.close();
  });

  it('leaves those alone that may take long', async () => {
    const answer = await request(
      portal(async (_request, response) => {
        await later();
        response.json({ late: true });
      }),
    ).get('/long');
    expect(answer.body).toEqual({ late: true });
  });
});
