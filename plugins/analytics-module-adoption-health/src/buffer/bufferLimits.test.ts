import { telemetryLimits } from 'backstage-plugin-adoption-health-common';
import * as bufferLimits from './bufferLimits';

// The contract is not imported at run time: its schemas would come along.
describe('bufferLimits', () => {
  it('keeps events exactly as long as the server takes them', () => {
    expect(bufferLimits.keepMs).toBe(telemetryLimits.lateMs);
  });

  it('makes batches that the server takes', () => {
    expect(bufferLimits.batchEvents).toBeLessThanOrEqual(
      telemetryLimits.events,
    );
    expect(bufferLimits.batchBytes).toBeLessThan(telemetryLimits.bodyBytes);
    expect(bufferLimits.eventBytes).toBeLessThan(telemetryLimits.bodyBytes);
  });

  it('leaves a batch alone for longer than an attempt can take', () => {
    expect(bufferLimits.abandonedMs).toBeGreaterThan(bufferLimits.attemptMs);
  });
});
