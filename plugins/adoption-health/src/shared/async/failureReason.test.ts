import { ResponseError } from '@backstage/errors';
import { responseError } from '../../__testUtils__';
import { failureReason, isNotFound } from './failureReason';

describe('failureReason', () => {
  it.each([
    [401, 'signedOut'],
    [403, 'forbidden'],
    [404, 'missing'],
    [400, 'unknown'],
    [500, 'broken'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ])('takes a %d as %s', async (status, reason) => {
    expect(failureReason(await responseError(status))).toBe(reason);
  });

  it.each([
    [new TypeError('Failed to fetch'), 'offline'],
    [new SyntaxError('Unexpected token'), 'shape'],
    [Object.assign(new Error('bad'), { name: 'ZodError' }), 'shape'],
    [new Error('whatever'), 'unknown'],
  ])('takes %s as %s', (error, reason) => {
    expect(failureReason(error)).toBe(reason);
  });
});

describe('isNotFound', () => {
  const answer = (name: string) =>
    ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name, message: 'No such group' },
          response: { statusCode: 404 },
        }),
        { status: 404, headers: { 'Content-Type': 'application/json' } },
      ),
    );

  it('tells no such thing from no backend', async () => {
    expect(isNotFound(await answer('NotFoundError'))).toBe(true);
    expect(isNotFound(await answer('Error'))).toBe(false);
    expect(
      isNotFound(
        await ResponseError.fromResponse(new Response('', { status: 404 })),
      ),
    ).toBe(false);
    expect(isNotFound(new TypeError('Failed to fetch'))).toBe(false);
  });
});
