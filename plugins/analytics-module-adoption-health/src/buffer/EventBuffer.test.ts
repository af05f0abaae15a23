/** @jest-environment node */
import {
  BufferSnapshot,
  bufferSnapshot,
} from '../__testUtils__/bufferSnapshot';
import { FakeBrowser } from '../__testUtils__/FakeBrowser';
import { pageView } from '../__testUtils__/pageView';
import * as bufferLimits from './bufferLimits';
import { EventBuffer } from './EventBuffer';
import { lanePrefix } from './Lane';
import { totalDropped } from './tally';

const ada = 'user:default/ada';
const bob = 'user:default/bob';

function subjects(browser: FakeBrowser): string[] {
  return browser.server.rows.map(row => row.subject);
}

function addViews(tab: EventBuffer, count: number, bytes = 0): void {
  for (let index = 0; index < count; index++) {
    tab.add(
      pageView(`/page/${index}`, { attributes: { x: 'x'.repeat(bytes) } }),
    );
  }
}

function expectEveryEventAccountedFor(snapshot: BufferSnapshot): void {
  const { generated, stored, duplicate, rejected, queued } = snapshot;
  expect(stored + duplicate + rejected + totalDropped(snapshot) + queued).toBe(
    generated,
  );
}

describe('EventBuffer', () => {
  it('sends nothing until somebody is known, then everything as them', async () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    tab.add(pageView('/catalog'));
    await browser.pass(60_000);
    expect(browser.server.requests).toEqual([]);

    browser.signIn(ada);
    await browser.pass(5_000);
    expect(browser.server.rows).toEqual([
      { userRef: ada, subject: '/catalog' },
    ]);
    expect(bufferSnapshot(tab)).toEqual({
      generated: 1,
      stored: 1,
      duplicate: 0,
      rejected: 0,
      dropped: {},
      unreported: {},
      queued: 0,
      unsaved: 0,
    });
  });

  it('sends a full batch at once and the rest within five seconds', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    addViews(tab, bufferLimits.batchEvents);
    await browser.pass(0);
    tab.add(pageView('/last'));
    await browser.pass(bufferLimits.flushMs - 1);
    expect(browser.server.rows).toHaveLength(bufferLimits.batchEvents);
    await browser.pass(1);
    expect(browser.server.rows).toHaveLength(bufferLimits.batchEvents + 1);
  });

  it('stays asleep while there is nothing to send', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    const { identified } = browser;
    await browser.pass(3_600_000);
    expect(browser.identified).toBe(identified);
  });

  it('resends a batch unchanged, and it is stored once', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'answer-lost';
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    tab.add(pageView('/docs'));
    browser.server.mood = 'well';
    await browser.pass(60_000);

    const [first, ...later] = browser.server.requests;
    const resent = later.filter(({ batch }) => batch.id === first.batch.id);
    expect(resent).toHaveLength(1);
    expect(resent[0].batch.events).toEqual(first.batch.events);
    expect(subjects(browser)).toEqual(['/catalog', '/docs']);
    expect(bufferSnapshot(tab)).toMatchObject({
      stored: 1,
      duplicate: 1,
      queued: 0,
    });
  });

  it('waits longer after each failure, and at least as long as asked', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'gone';
    tab.add(pageView('/catalog'));
    await browser.pass(600_000);
    const inTenMinutes = browser.server.requests.length;
    expect(inTenMinutes).toBeGreaterThan(5);
    expect(inTenMinutes).toBeLessThan(15);

    browser.server.mood = 'busy';
    tab.retryNow();
    await browser.pass(0);
    await browser.pass(7_749);
    expect(browser.server.requests).toHaveLength(inTenMinutes + 1);
    browser.server.mood = 'well';
    await browser.pass(1);
    expect(subjects(browser)).toEqual(['/catalog']);
  });

  it('asks for a new token once when the first is not accepted', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'distrustful';
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    expect(browser.server.requests).toHaveLength(2);
    expect(bufferSnapshot(tab)).toMatchObject({ queued: 1, dropped: {} });
  });

  it('splits what is refused as too large under new ids', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'narrow';
    addViews(tab, 3);
    await browser.pass(60_000);
    expect(subjects(browser).sort()).toEqual(['/page/0', '/page/1', '/page/2']);
    const ids = browser.server.requests.map(({ batch }) => batch.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not split what may have been stored before', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    addViews(tab, 2);
    browser.server.mood = 'answer-lost';
    await browser.pass(bufferLimits.flushMs);
    browser.server.mood = 'narrow';
    await browser.pass(60_000);
    expect(subjects(browser)).toEqual(['/page/0', '/page/1']);
    expect(bufferSnapshot(tab).dropped).toEqual({ 'too-large': 2 });
  });

  it('does not split what was on its way when the page closed', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const closing = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    addViews(closing, 2);
    const next = browser.reload(closing);
    browser.server.mood = 'narrow';
    await browser.pass(60_000);
    expect(subjects(browser)).toEqual(['/page/0', '/page/1']);
    expect(bufferSnapshot(next).dropped).toEqual({ 'too-large': 2 });
  });

  it('gives up what is refused for good, and goes on', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    tab.add(pageView('/catalog'));
    browser.server.mood = 'hostile';
    await browser.pass(bufferLimits.flushMs);
    browser.server.mood = 'picky';
    addViews(tab, 3);
    await browser.pass(bufferLimits.flushMs);
    expect(bufferSnapshot(tab)).toMatchObject({
      generated: 4,
      stored: 2,
      rejected: 1,
      dropped: { refused: 1 },
      queued: 0,
    });
  });

  it('never sends with a token that is not the person’s', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada, bob);
    const tab = browser.openTab();
    tab.add(pageView('/catalog'));
    await browser.pass(60_000);
    tab.flushBeforeLeaving('hidden');
    await browser.settle();
    expect(browser.server.requests).toEqual([]);
    expect(bufferSnapshot(tab).queued).toBe(1);
  });

  it('keeps what one person left until that person signs in again', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const first = browser.openTab();
    await browser.settle();
    browser.server.mood = 'gone';
    first.add(pageView('/ada'));
    first.flushBeforeLeaving('closing');
    browser.kill(first);

    browser.server.mood = 'well';
    browser.signIn(bob);
    const second = browser.openTab();
    second.add(pageView('/bob'));
    await browser.pass(600_000);
    expect(browser.server.rows).toEqual([{ userRef: bob, subject: '/bob' }]);

    browser.signIn(ada);
    browser.reload(second);
    await browser.pass(60_000);
    expect(browser.server.rows).toEqual([
      { userRef: bob, subject: '/bob' },
      { userRef: ada, subject: '/ada' },
    ]);
  });

  it('gives up events of which it is not certain whose they are', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    tab.add(pageView('/whose'));
    browser.signIn(bob);
    await browser.pass(bufferLimits.flushMs);
    tab.add(pageView('/bob'));
    await browser.pass(bufferLimits.flushMs);
    expect(browser.server.rows).toEqual([{ userRef: bob, subject: '/bob' }]);
    const snapshot = bufferSnapshot(tab);
    expect(snapshot.dropped).toEqual({ 'person-changed': 1 });
    expectEveryEventAccountedFor(snapshot);
  });

  it('gives up also what was held back of the person before', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.onPersonGone = buffer => buffer.add(pageView('/held-back'));
    browser.signIn(bob);
    tab.add(pageView('/whose'));
    await browser.pass(60_000);
    expect(browser.server.rows).toEqual([]);
    expect(bufferSnapshot(tab)).toMatchObject({
      generated: 2,
      dropped: { 'person-changed': 2 },
    });
  });

  it('survives a reload, before and after events were frozen', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const before = browser.openTab();
    browser.server.mood = 'gone';
    before.add(pageView('/frozen'));
    await browser.pass(bufferLimits.flushMs);
    before.add(pageView('/open'));
    const after = browser.reload(before);
    browser.server.mood = 'well';
    await browser.pass(60_000);
    expect(subjects(browser).sort()).toEqual(['/frozen', '/open']);
    expect(bufferSnapshot(after)).toMatchObject({
      generated: 2,
      stored: 2,
      queued: 0,
    });
  });

  it('takes over what a crashed page had frozen, after a while', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const crashed = browser.openTab();
    browser.server.mood = 'gone';
    crashed.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    browser.kill(crashed);
    browser.server.mood = 'well';

    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    expect(browser.server.rows).toEqual([]);
    await browser.pass(bufferLimits.adoptionMs);
    tab.add(pageView('/docs'));
    await browser.pass(bufferLimits.flushMs);
    expect(subjects(browser).sort()).toEqual(['/catalog', '/docs']);
  });

  it('lets go of a queue that another tab has taken over', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const first = browser.openTab();
    browser.server.mood = 'gone';
    first.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    // Asleep: a laptop was closed, or the browser froze the tab.
    browser.freeze(first);
    await browser.pass(bufferLimits.abandonedMs);
    browser.server.mood = 'well';
    const second = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    first.add(pageView('/docs'));
    await first.flush();

    expect(subjects(browser)).toEqual(['/catalog', '/docs']);
    expect(bufferSnapshot(second)).toMatchObject({ generated: 1, stored: 1 });
    expect(bufferSnapshot(first)).toMatchObject({ generated: 1, stored: 1 });
  });

  it('takes nothing over into a queue that it has just lost', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    browser.server.mood = 'gone';
    const slow = browser.openTab();
    slow.add(pageView('/slow'));
    await browser.pass(bufferLimits.flushMs);
    browser.freeze(slow);
    await browser.pass(bufferLimits.adoptionMs);
    browser.lockMs = 1_000;
    slow.flush();
    await browser.settle();
    browser.lockMs = 0;
    const quick = browser.openTab();
    await quick.flush();
    const closing = browser.openTab();
    await browser.settle();
    closing.add(pageView('/closing'));
    closing.flushBeforeLeaving('closing');
    browser.kill(closing);
    await browser.pass(1_000);

    browser.server.mood = 'well';
    await browser.pass(600_000);
    quick.add(pageView('/quick'));
    await browser.pass(60_000);
    expect(subjects(browser).sort()).toEqual(['/closing', '/quick', '/slow']);
  });

  it('does not bother a server that needs a pause when it is hidden', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'busy';
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    tab.flushBeforeLeaving('hidden');
    await browser.settle();
    expect(browser.server.requests).toHaveLength(1);
  });

  it('lets two tabs send side by side', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tabs = [browser.openTab(), browser.openTab()];
    tabs.forEach((tab, index) => tab.add(pageView(`/tab/${index}`)));
    await browser.pass(bufferLimits.flushMs);
    expect(subjects(browser).sort()).toEqual(['/tab/0', '/tab/1']);
    expect(browser.server.requests).toHaveLength(2);
  });

  it('sends with keepalive when it is hidden, and only what fits', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    addViews(tab, 49, 1_000);
    tab.flushBeforeLeaving('hidden');
    await browser.settle();
    const { requests } = browser.server;
    expect(requests).toHaveLength(bufferLimits.keepaliveSends);
    expect(requests.every(request => request.keepalive)).toBe(true);
    for (const { batch } of requests) {
      const bytes = batch.events.reduce((sum, event) => sum + event.bytes, 0);
      expect(bytes).toBeLessThan(bufferLimits.keepaliveBytes);
    }
    await browser.pass(60_000);
    expect(browser.server.rows).toHaveLength(49);
  });

  it('leaves a batch alone that a page sent while it closed', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const closing = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    closing.add(pageView('/catalog'));
    // The page is gone before it learns of the answer.
    const next = browser.reload(closing);
    await browser.pass(bufferLimits.attemptMs - 1);
    expect(browser.server.requests).toHaveLength(1);
    await browser.pass(bufferLimits.flushMs);
    expect(subjects(browser)).toEqual(['/catalog']);
    expect(bufferSnapshot(next)).toMatchObject({ generated: 1, queued: 0 });
  });

  it('holds at most a thousand events and drops the oldest', async () => {
    const browser = new FakeBrowser();
    const tab = browser.openTab();
    addViews(tab, bufferLimits.events + 3);
    expect(bufferSnapshot(tab)).toMatchObject({
      queued: bufferLimits.events,
      dropped: { overflow: 3 },
    });
    browser.signIn(ada);
    await browser.pass(60_000);
    expect(subjects(browser)[0]).toBe('/page/3');
  });

  it('holds at most 512 KB, dropping whole batches once they are frozen', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'gone';
    for (let portion = 0; portion < 20; portion++) {
      addViews(tab, 10, 5_000);
      await browser.pass(bufferLimits.flushMs);
    }
    const snapshot = bufferSnapshot(tab);
    expect(snapshot.queued * 5_000).toBeLessThan(bufferLimits.bytes);
    expect(snapshot.queued * 5_500).toBeGreaterThan(bufferLimits.bytes * 0.9);
    expectEveryEventAccountedFor(snapshot);
  });

  it('does not give up a batch that is on its way', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.latencyMs = 1_000;
    tab.add(pageView('/on-its-way'));
    await browser.pass(bufferLimits.flushMs);
    addViews(tab, bufferLimits.events);
    await browser.pass(1_000);
    expect(bufferSnapshot(tab)).toMatchObject({
      stored: 1,
      dropped: { overflow: 1 },
    });
    expect(subjects(browser)[0]).toBe('/on-its-way');
  });

  it('drops after a week, its own and what others left', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const own = browser.openTab();
    await browser.settle();
    browser.server.mood = 'gone';
    own.add(pageView('/ada'));
    own.flushBeforeLeaving('closing');
    browser.kill(own);
    await browser.pass(bufferLimits.keepMs);
    browser.signIn(bob);
    browser.server.mood = 'well';
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    expect(bufferSnapshot(tab)).toMatchObject({
      generated: 1,
      dropped: { expired: 1 },
      queued: 0,
    });
    expect(browser.server.rows).toEqual([]);
  });

  it('drops after a week in a page that stays open, too', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'gone';
    tab.add(pageView('/ada'));
    await browser.pass(bufferLimits.keepMs + 600_000);
    expect(bufferSnapshot(tab)).toMatchObject({
      dropped: { expired: 1 },
      queued: 0,
    });
    const { length } = browser.server.requests;
    await browser.pass(600_000);
    expect(browser.server.requests).toHaveLength(length);
  });

  it('loses nothing when storage fills up and another tab looks for work', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'gone';
    tab.add(pageView('/saved'));
    await browser.pass(bufferLimits.flushMs);
    browser.store.state = 'full';
    tab.add(pageView('/unsaved'));
    await browser.pass(bufferLimits.flushMs);
    browser.openTab();
    await browser.pass(600_000);
    expect(bufferSnapshot(tab)).toMatchObject({ queued: 2, unsaved: 2 });
    browser.server.mood = 'well';
    await browser.pass(600_000);
    expect(subjects(browser).sort()).toEqual(['/saved', '/unsaved']);
  });

  it.each(['full', 'blocked'] as const)(
    'goes on in memory, and says so, when storage is %s',
    async state => {
      const browser = new FakeBrowser();
      browser.store.state = state;
      browser.signIn(ada);
      const tab = browser.openTab();
      browser.server.mood = 'gone';
      tab.add(pageView('/catalog'));
      await browser.pass(bufferLimits.flushMs);
      expect(bufferSnapshot(tab)).toMatchObject({ queued: 1, unsaved: 1 });
      browser.server.mood = 'well';
      await browser.pass(60_000);
      expect(subjects(browser)).toEqual(['/catalog']);
    },
  );

  it('gives everything up at once when the person opts out', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'gone';
    tab.add(pageView('/frozen'));
    await browser.pass(bufferLimits.flushMs);
    tab.add(pageView('/open'));
    const { length } = browser.server.requests;

    browser.isAllowed = false;
    await browser.pass(600_000);
    tab.flushBeforeLeaving('closing');
    expect(browser.server.requests).toHaveLength(length);
    expect(browser.store.keys(lanePrefix)).toEqual([]);
    expect(bufferSnapshot(tab)).toMatchObject({ dropped: { 'opted-out': 2 } });
  });

  it('counts an event once when it is given up while on its way', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.latencyMs = 1_000;
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    browser.isAllowed = false;
    tab.flushBeforeLeaving('hidden');
    await browser.pass(1_000);
    expect(browser.store.texts.size).toBe(0);
    const snapshot = bufferSnapshot(tab);
    expectEveryEventAccountedFor(snapshot);
    expect(snapshot.dropped).toEqual({ 'opted-out': 1 });
  });

  it.each([
    ['it is asked whose the events are', 500],
    ['a token is fetched', 1_500],
  ])('sends nothing when the person opts out while %s', async (_, afterMs) => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.identifyMs = 1_000;
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs + afterMs);
    browser.isAllowed = false;
    await browser.pass(60_000);
    expect(browser.server.requests).toEqual([]);
    expect(browser.store.texts.size).toBe(0);
    expect(bufferSnapshot(tab)).toMatchObject({ dropped: { 'opted-out': 1 } });
  });

  it('sends nothing twice that is on its way while the page hides', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.latencyMs = 10_000;
    tab.add(pageView('/catalog'));
    tab.flushBeforeLeaving('hidden');
    await browser.pass(bufferLimits.flushMs);
    tab.flushBeforeLeaving('hidden');
    await browser.pass(60_000);
    expect(browser.server.requests).toHaveLength(1);
  });

  it('sends nothing twice when the page hides while a token is fetched', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.identifyMs = 1_000;
    browser.latencyMs = 10_000;
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs + 1_500);
    expect(browser.server.requests).toHaveLength(0);
    tab.flushBeforeLeaving('hidden');
    await browser.pass(60_000);
    expect(browser.server.requests).toHaveLength(1);
  });

  it('counts what nobody could ever send', () => {
    const tab = new FakeBrowser().openTab();
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    tab.add(pageView('/circular', { attributes: circular }));
    tab.add(pageView('/huge', { attributes: { x: 'x'.repeat(100_000) } }));
    expect(bufferSnapshot(tab)).toMatchObject({
      generated: 2,
      dropped: { malformed: 1, 'too-large': 1 },
      queued: 0,
    });
  });

  it('has lost nothing after hours offline, nor asked all the time', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    browser.server.mood = 'gone';
    const hours = 8;
    for (let hour = 0; hour < hours; hour++) {
      tab.add(pageView(`/hour/${hour}`));
      await browser.pass(3_600_000);
    }
    // At most every minute: waits have grown to between one and two minutes.
    expect(browser.server.requests.length).toBeLessThan(hours * 60);
    expect(bufferSnapshot(tab)).toMatchObject({ queued: hours, unsaved: 0 });

    browser.server.mood = 'well';
    tab.retryNow();
    await browser.pass(0);
    expect(subjects(browser).sort()).toEqual(
      Array.from({ length: hours }, (_, hour) => `/hour/${hour}`),
    );
    expectEveryEventAccountedFor(bufferSnapshot(tab));
  });

  it('takes over once what two tabs find at the same time', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    browser.server.mood = 'gone';
    const closing = browser.openTab();
    await browser.settle();
    closing.add(pageView('/left-behind'));
    closing.flushBeforeLeaving('closing');
    browser.kill(closing);
    browser.server.mood = 'well';
    const tabs = [browser.openTab(), browser.openTab()];
    await browser.pass(60_000);
    expect(subjects(browser)).toEqual(['/left-behind']);
    expect(browser.server.requests).toHaveLength(2);
    const generated = tabs.map(tab => bufferSnapshot(tab).generated);
    expect(generated.sort()).toEqual([0, 1]);
  });

  it('comes back from the back/forward cache and goes on', async () => {
    const browser = new FakeBrowser();
    browser.signIn(ada);
    const tab = browser.openTab();
    browser.server.mood = 'gone';
    tab.add(pageView('/catalog'));
    await browser.pass(bufferLimits.flushMs);
    tab.flushBeforeLeaving('closing');
    await browser.pass(120_000);
    browser.server.mood = 'well';
    tab.resume();
    await browser.pass(120_000);
    expect(subjects(browser)).toEqual(['/catalog']);
  });
});
