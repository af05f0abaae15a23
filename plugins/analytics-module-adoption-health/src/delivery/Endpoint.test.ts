import { FrozenBatch } from '../buffer/frozenBatch';
import { Endpoint } from './Endpoint';

const batch: FrozenBatch = {
  id: 'batch-1',
  frozenAt: 0,
  events: [{ json: '{}', bytes: 2 }],
  dropped: {},
  attempts: 0,
  doubtful: false,
};

describe('Endpoint', () => {
  it('looks up its address, and needs no time to when the page closes', async () => {
    const getBaseUrl = jest.fn(async () => 'https://portal.example/api/ah');
    const fetch = jest.fn(async (_: unknown) => Response.json({}));
    const discoveryApi = { getBaseUrl };
    const endpoint = new Endpoint({ discoveryApi, fetch, clock: () => 0 });
    await endpoint.send({ batch, token: 'token', keepalive: false });
    expect(getBaseUrl).toHaveBeenCalledWith('adoption-health');
    expect(fetch.mock.calls[0][0]).toBe(
      'https://portal.example/api/ah/telemetry',
    );

    endpoint.send({ batch, token: 'token', keepalive: true });
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(getBaseUrl).toHaveBeenCalledTimes(1);
  });
});
