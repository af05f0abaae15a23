import { bufferSnapshot } from '../__testUtils__/bufferSnapshot';
import { optOutKey } from '../capture/captureAllowed';
import { runningCapture, stopCapture } from '../capture/startCapture';
import { testIdentity } from '../__testUtils__/testIdentity';
import { AdoptionHealthAnalytics } from './AdoptionHealthAnalytics';

const leftBehind = 'adoption-health.queue.somebody.lane';
const { fetch } = globalThis;

function analytics(getOptionalBoolean: () => boolean | undefined) {
  const config = new Proxy(Object.create(null), {
    get: () => getOptionalBoolean,
  });
  return AdoptionHealthAnalytics.fromConfig(config, {
    identityApi: testIdentity('user:default/ada'),
    discoveryApi: { getBaseUrl: async () => 'http://localhost/api/x' },
  });
}

const event = {
  action: 'click',
  subject: 'Edit',
  context: { pluginId: 'catalog', extensionId: 'page:catalog' },
};

describe('AdoptionHealthAnalytics', () => {
  afterEach(() => {
    jest.useRealTimers();
    stopCapture();
    globalThis.fetch = fetch;
    localStorage.clear();
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  it('captures once per page, however often it is created', () => {
    analytics(() => undefined).captureEvent(event);
    const capture = runningCapture();
    analytics(() => undefined).captureEvent(event);
    expect(runningCapture()).toBe(capture);
    expect(capture && bufferSnapshot(capture.buffer)).toMatchObject({
      generated: 2,
      queued: 2,
    });
  });

  it('takes in events that nobody could have expected, without complaint', () => {
    const subject = analytics(() => true);
    const circular: Record<string, boolean> = {};
    Reflect.set(circular, 'self', circular);
    subject.captureEvent({ ...event, attributes: circular });
    const bare: typeof event = Object.create(null);
    subject.captureEvent(bare);
    expect(() =>
      Reflect.apply(subject.captureEvent, subject, [undefined]),
    ).not.toThrow();
    const capture = runningCapture();
    expect(capture && bufferSnapshot(capture.buffer)).toMatchObject({
      dropped: { malformed: 1 },
    });
  });

  it.each([
    ['the instance has switched it off', () => false, () => {}],
    [
      'the person has opted out',
      () => true,
      () => localStorage.setItem(optOutKey, 'true'),
    ],
    [
      'the browser signals Global Privacy Control',
      () => undefined,
      () => Reflect.set(navigator, 'globalPrivacyControl', true),
    ],
  ])('asks, stores and touches nothing when %s', (_, enabled, object) => {
    jest.useFakeTimers();
    const request = jest.fn();
    globalThis.fetch = request;
    localStorage.setItem(leftBehind, '{}');
    object();
    analytics(enabled).captureEvent(event);
    window.dispatchEvent(new Event('pagehide'));
    expect(jest.getTimerCount()).toBe(0);
    expect(request).not.toHaveBeenCalled();
    expect(runningCapture()).toBeUndefined();
    expect(globalThis.fetch).toBe(request);
    expect(Object.keys(localStorage).filter(key => key !== optOutKey)).toEqual(
      [],
    );
  });

  it('leaves the portal alone when it cannot start', () => {
    const broken = () => {
      throw new Error('no config');
    };
    expect(() => analytics(broken).captureEvent(event)).not.toThrow();
    expect(runningCapture()).toBeUndefined();
  });

  it('takes its hooks out again', () => {
    analytics(() => true);
    expect(globalThis.fetch).not.toBe(fetch);
    stopCapture();
    expect(globalThis.fetch).toBe(fetch);
  });
});
