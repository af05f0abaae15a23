import { InputError } from '@backstage/errors';
import { isDatabaseFailure } from './failure';

const coded = (code: string) => Object.assign(new Error('m'), { code });

describe('isDatabaseFailure', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED')],
    ['no route to the host', coded('EHOSTUNREACH')],
    ['a read-only server', coded('25006')],
    ['a full disk', coded('53100')],
    ['a locked SQLite file', coded('SQLITE_BUSY')],
    [
      'a connection that was given up',
      new Error('select 1 - Connection terminated'),
    ],
    ['a connection that cannot be made', new Error('timeout expired')],
    [
      'a full pool',
      Object.assign(new Error('m'), { name: 'KnexTimeoutError' }),
    ],
  ])('knows %s', (_name, error) => {
    expect(isDatabaseFailure(error)).toBe(true);
  });

  it.each([
    ['an error in what was asked', new InputError('Bad day')],
    ['an aborted request', new Error('request aborted')],
    ['a missing file', coded('ENOENT')],
    ['what is no error', 'ECONNREFUSED'],
  ])('does not take %s for one', (_name, error) => {
    expect(isDatabaseFailure(error)).toBe(false);
  });
});
