/** @jest-environment node */
import { bufferSnapshot } from '../__testUtils__/bufferSnapshot';
import { FakeBrowser } from '../__testUtils__/FakeBrowser';
import { ServerMood } from '../__testUtils__/FakeServer';
import { pageView } from '../__testUtils__/pageView';
import * as bufferLimits from './bufferLimits';
import { EventBuffer } from './EventBuffer';

const ada = 'user:default/ada';

async function signedInTab() {
  const browser = new FakeBrowser();
  browser.signIn(ada);
  const tab = browser.openTab();
  await browser.pass(bufferLimits.flushMs);
  return { browser, tab };
}

function addUnsendable(tab: EventBuffer, count: number): void {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  for (let index = 0; index < count; index++) {
    tab.add(pageView('/circular', { attributes: circular }));
  }
}

/** Has one event sent while the server is in some mood. */
async function addOne(
  { browser, tab }: { browser: FakeBrowser; tab: EventBuffer },
  mood: ServerMood = 'well',
): Promise<void> {
  browser.server.mood = mood;
  tab.add(pageView('/catalog'));
  await browser.pass(bufferLimits.flushMs);
}

describe('reports of what was given up', () => {
  it('ride with the next batch, once', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    await page.browser.pass(60_000);
    expect(page.browser.server.requests).toEqual([]);
    expect(bufferSnapshot(page.tab).unreported).toEqual({ malformed: 3 });

    await addOne(page);
    await addOne(page);
    const reports = page.browser.server.requests.map(one => one.batch.dropped);
    expect(reports).toEqual([{ malformed: 3 }, {}]);
    expect(bufferSnapshot(page.tab)).toMatchObject({
      dropped: { malformed: 3 },
      unreported: {},
    });
  });

  it('name each reason', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 1);
    page.tab.add(pageView('/big', { attributes: { x: 'x'.repeat(100_000) } }));
    await addOne(page, 'hostile');
    await addOne(page);
    expect(page.browser.server.reported).toEqual({
      malformed: 1,
      'too-large': 1,
      refused: 1,
    });
  });

  it('are frozen with their batch and counted once when it is resent', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    await addOne(page, 'answer-lost');
    addUnsendable(page.tab, 1);
    page.browser.server.mood = 'well';
    await page.browser.pass(60_000);
    const [first, resent] = page.browser.server.requests;
    expect(resent.batch.id).toBe(first.batch.id);
    expect(resent.batch.dropped).toEqual({ malformed: 3 });
    expect(page.browser.server.reported).toEqual({ malformed: 3 });

    await addOne(page);
    expect(page.browser.server.reported).toEqual({ malformed: 4 });
  });

  it('survive a reload, on their batch and off it', async () => {
    const { browser, tab } = await signedInTab();
    addUnsendable(tab, 3);
    await addOne({ browser, tab }, 'gone');
    addUnsendable(tab, 2);
    const next = browser.reload(tab);
    browser.server.mood = 'well';
    await browser.pass(60_000);
    expect(browser.server.reported).toEqual({ malformed: 3 });
    await addOne({ browser, tab: next });
    expect(browser.server.reported).toEqual({ malformed: 5 });
  });

  it('wait for another batch when theirs is refused for good', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    await addOne(page, 'hostile');
    await addOne(page);
    expect(page.browser.server.reported).toEqual({ malformed: 3, refused: 1 });
  });

  it('are rather lost than repeated with a batch that may be stored', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    await addOne(page, 'answer-lost');
    page.browser.server.mood = 'hostile';
    await page.browser.pass(60_000);
    await addOne(page);
    expect(page.browser.server.reported).toEqual({ malformed: 3, refused: 1 });
  });

  it('stay with the first half when a batch is split', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    page.tab.add(pageView('/docs'));
    await addOne(page, 'narrow');
    await page.browser.pass(60_000);
    expect(page.browser.server.rows).toHaveLength(2);
    expect(page.browser.server.reported).toEqual({ malformed: 3 });
  });

  it('tell of events that expired, also in the queue of a closed page', async () => {
    const { browser, tab } = await signedInTab();
    await addOne({ browser, tab }, 'gone');
    tab.flushBeforeLeaving('closing');
    browser.kill(tab);
    await browser.pass(bufferLimits.keepMs);
    const next = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    await addOne({ browser, tab: next });
    expect(browser.server.reported).toEqual({ expired: 1 });
  });

  it('are never made for somebody who has opted out, not even afterwards', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    await addOne(page, 'gone');
    addUnsendable(page.tab, 2);
    page.browser.isAllowed = false;
    await page.browser.pass(600_000);
    expect(bufferSnapshot(page.tab).unreported).toEqual({});
    page.browser.isAllowed = true;
    await addOne(page);
    await page.browser.pass(600_000);
    expect(page.browser.server.rows).toHaveLength(1);
    expect(page.browser.server.reported).toEqual({});
  });

  it.each(['full', 'blocked'] as const)(
    'are made where storage was %s all along',
    async state => {
      const browser = new FakeBrowser();
      browser.store.state = state;
      browser.signIn(ada);
      const tab = browser.openTab();
      addUnsendable(tab, 3);
      await addOne({ browser, tab });
      expect(browser.server.reported).toEqual({ malformed: 3 });
    },
  );

  it('wait while storage is full and holds an older copy of them', async () => {
    const page = await signedInTab();
    addUnsendable(page.tab, 3);
    await page.browser.pass(bufferLimits.flushMs);
    page.browser.store.state = 'full';
    await addOne(page);
    expect(page.browser.server.reported).toEqual({});
    page.browser.store.state = 'works';
    await addOne(page);
    expect(page.browser.server.reported).toEqual({ malformed: 3 });
  });

  it('are left to the tab that has taken the older copy over', async () => {
    const { browser, tab } = await signedInTab();
    addUnsendable(tab, 3);
    await browser.pass(bufferLimits.flushMs);
    browser.store.state = 'full';
    addUnsendable(tab, 2);
    await addOne({ browser, tab });
    await browser.pass(bufferLimits.abandonedMs);
    const other = browser.openTab();
    await browser.pass(bufferLimits.flushMs);
    expect(bufferSnapshot(other).unreported).toEqual({ malformed: 3 });
    browser.store.state = 'works';
    await addOne({ browser, tab: other });
    await addOne({ browser, tab });
    expect(browser.server.reported).toEqual({ malformed: 5 });
  });

  it('do not split a batch of which storage holds an older copy', async () => {
    const page = await signedInTab();
    await addOne(page, 'busy');
    page.tab.add(pageView('/docs'));
    page.tab.add(pageView('/apis'));
    // Frozen and written down, but not sent: the server needs a pause.
    page.tab.flushBeforeLeaving('hidden');
    page.browser.store.state = 'full';
    page.browser.server.mood = 'narrow';
    await page.browser.pass(600_000);
    expect(bufferSnapshot(page.tab).dropped).toEqual({ 'too-large': 2 });
    expect(page.browser.server.rows).toHaveLength(1);
  });
});
