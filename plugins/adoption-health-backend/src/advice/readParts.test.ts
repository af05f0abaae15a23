import { mockServices } from '@backstage/backend-test-utils';
import { adoptionHealthValueReadPermission as permission } from 'backstage-plugin-adoption-health-common';
import { readParts } from './readParts';

const logger = mockServices.logger.mock();
const yes = () => true;
const failure = new Error('select * from secret');
const one = { read: async () => 1 };
const failing = {
  read: async (): Promise<number> => {
    throw failure;
  },
};

beforeEach(() => jest.resetAllMocks());

describe('readParts', () => {
  it('reads all parts', async () => {
    const answer = await readParts(
      { one, two: { permission, read: async () => 'two' } },
      { holds: yes, logger },
    );
    expect(answer).toEqual({ known: { one: 1, two: 'two' }, missing: [] });
  });

  it('goes on without a part that fails, and logs why', async () => {
    const answer = await readParts(
      { zero: failing, one, two: failing },
      { holds: yes, logger },
    );
    expect(answer).toEqual({ known: { one: 1 }, missing: ['two', 'zero'] });
    expect(logger.error).toHaveBeenCalledTimes(2);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('zero'),
      failure,
    );
  });

  it('logs what was thrown and is no error', async () => {
    const odd = { read: () => Promise.reject('odd') };
    await readParts({ odd }, { holds: yes, logger });
    expect(logger.error).toHaveBeenCalledWith(expect.any(String), {
      error: 'odd',
    });
  });

  it('does not read what the caller may not', async () => {
    const read = jest.fn();
    const holds = jest.fn(() => false);
    const answer = await readParts(
      { one, two: { permission, read } },
      { holds, logger },
    );
    expect(answer).toEqual({ known: { one: 1 }, missing: ['two'] });
    expect(holds.mock.calls).toEqual([[permission]]);
    expect(read).not.toHaveBeenCalled();
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('fails where nobody can say who may', async () => {
    await expect(
      readParts(
        { two: { permission, read: async () => 2 } },
        {
          holds: () => {
            throw failure;
          },
          logger,
        },
      ),
    ).rejects.toBe(failure);
  });
});
