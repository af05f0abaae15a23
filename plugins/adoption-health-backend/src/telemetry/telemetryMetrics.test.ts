import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { createTelemetryMetrics, noTelemetryMetrics } from './telemetryMetrics';

const PREFIX = 'backstage.plugin.adoption-health';

function build() {
  const add = jest.fn();
  const record = jest.fn();
  const observed: Record<string, (gauge: { observe: jest.Mock }) => unknown> =
    {};
  const service = metricsServiceMock.mock({
    createCounter: name => ({
      add: (...measurement) => add(name, ...measurement),
    }),
    createHistogram: name => ({
      record: (...measurement) => record(name, ...measurement),
    }),
    createObservableGauge: name => ({
      addCallback: callback => {
        observed[name] = callback;
      },
      removeCallback: () => {},
    }),
  });
  const observe = async (name: string) => {
    const gauge = { observe: jest.fn() };
    await observed[name](gauge);
    return gauge.observe;
  };
  return { metrics: createTelemetryMetrics(service), add, record, observe };
}

describe('createTelemetryMetrics', () => {
  it('counts events by what became of them', () => {
    const { metrics, add } = build();
    metrics.acknowledged({ stored: 18, duplicate: 2 });
    metrics.rejected('too_old');
    expect(add.mock.calls).toEqual([
      [`${PREFIX}.events`, 18, { outcome: 'stored' }],
      [`${PREFIX}.events`, 2, { outcome: 'duplicate' }],
      [`${PREFIX}.events`, 1, { outcome: 'rejected', reason: 'too_old' }],
    ]);
  });

  it('counts requests that were told to come back', () => {
    const { metrics, add } = build();
    metrics.refused();
    expect(add).toHaveBeenCalledWith(`${PREFIX}.requests.refused`, 1);
  });

  it('records how long commits take, in seconds', () => {
    const { metrics, record } = build();
    metrics.committed({ durationMs: 250, outcome: 'failed' });
    expect(record).toHaveBeenCalledWith(`${PREFIX}.commit.duration`, 0.25, {
      outcome: 'failed',
    });
  });

  it('asks for the queue and the lag when metrics are collected', async () => {
    const { metrics, observe } = build();
    let queued = 3;
    metrics.observe({
      queuedEvents: () => queued,
      rollupLagMs: async () => 12_000,
    });
    queued = 5;
    expect(await observe(`${PREFIX}.queue.events`)).toHaveBeenCalledWith(5);
    expect(await observe(`${PREFIX}.rollup.lag`)).toHaveBeenCalledWith(12);
  });

  it('leaves out a lag that cannot be read', async () => {
    const { metrics, observe } = build();
    metrics.observe({
      queuedEvents: () => 0,
      rollupLagMs: () => Promise.reject(new Error('no database')),
    });
    await expect(observe(`${PREFIX}.rollup.lag`)).rejects.toMatchObject({
      message: 'no database',
    });
  });
});

describe('noTelemetryMetrics', () => {
  it('asks for nothing', () => {
    const rollupLagMs = jest.fn();
    noTelemetryMetrics.observe({ queuedEvents: () => 0, rollupLagMs });
    expect(rollupLagMs).not.toHaveBeenCalled();
  });
});
