import { fakePerformanceObserver } from '../__testUtils__/fakePerformanceObserver';
import { ResponseEnds } from './ResponseEnds';

const url = 'http://localhost/api/catalog/entities';

function resource(startTime: number, duration: number) {
  return { entryType: 'resource', name: url, startTime, duration };
}

describe('ResponseEnds', () => {
  it('knows when the last byte came, also if that was before it is asked', async () => {
    const { Observer, report } = fakePerformanceObserver();
    const ends = new ResponseEnds(Observer);
    const expected = ends.expect({ url, beganAt: 10 });
    report(resource(10, 30));
    await expect(expected.within(1_000)).resolves.toBe(40);
  });

  it('does not take an earlier request to the same address for it', async () => {
    const { Observer, report } = fakePerformanceObserver();
    const ends = new ResponseEnds(Observer);
    const expected = ends.expect({ url, beganAt: 10 });
    report(resource(3, 5));
    report(resource(11, 9));
    await expect(expected.within(1_000)).resolves.toBe(20);
  });

  it('does not wait for ever, and not at all where browsers do not tell', async () => {
    jest.useFakeTimers();
    const { Observer } = fakePerformanceObserver();
    const waiting = new ResponseEnds(Observer)
      .expect({ url, beganAt: 10 })
      .within(2_000);
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(waiting).resolves.toBeUndefined();
    await expect(
      new ResponseEnds(undefined).expect({ url, beganAt: 10 }).within(2_000),
    ).resolves.toBeUndefined();
    jest.useRealTimers();
  });

  it('stops listening', () => {
    const performance = fakePerformanceObserver();
    const ends = new ResponseEnds(performance.Observer);
    expect(performance.isObserved).toBe(true);
    ends.stop();
    expect(performance.isObserved).toBe(false);
  });
});
