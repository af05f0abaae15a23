import { responseError } from '../../__testUtils__';
import { failureReason } from './failureReason';

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
