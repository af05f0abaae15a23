/** @jest-environment node */
import {
  BufferSnapshot,
  bufferSnapshot,
} from '../__testUtils__/bufferSnapshot';
import fc from 'fast-check';
import { FakeBrowser } from '../__testUtils__/FakeBrowser';
import { ServerMood } from '../__testUtils__/FakeServer';
import { pageView } from '../__testUtils__/pageView';
import { decodeLane } from './decodeLane';
import { EventBuffer } from './EventBuffer';
import { lanePrefix } from './Lane';
import { countEvents } from './laneRecord';
import {
  addCounts,
  addTallies,
  DropCounts,
  dropReasons,
  emptyTally,
  Tally,
  totalDropped,
} from './tally';

const people = ['user:default/ada', 'user:default/bob'];
const minuteMs = 60_000;
const dayMs = 86_400_000;

type Step =
  | { do: 'capture' | 'spoil'; tab: number; count: number }
  | { do: 'hide' | 'reload' | 'crash' | 'sleep'; tab: number }
  | { do: 'open' }
  | { do: 'changePerson' | 'changePersonAndReload'; person: number }
  | { do: 'mood'; mood: ServerMood }
  | { do: 'latency'; ms: number }
  | { do: 'storage'; state: 'works' | 'full' }
  | { do: 'pass'; ms: number };

const tab = fc.nat({ max: 2 });
const person = fc.nat({ max: people.length - 1 });
const capture = fc.record({
  do: fc.constant('capture' as const),
  tab,
  count: fc.integer({ min: 1, max: 130 }),
});
const pass = fc.record({
  do: fc.constant('pass' as const),
  ms: fc.constantFrom(0, 400, 5_000, 20_000, 40_000, 3 * minuteMs),
});
const latency = fc.record({
  do: fc.constant('latency' as const),
  ms: fc.constantFrom(0, 300, 8_000),
});
const open = fc.constant({ do: 'open' as const });

/** Everything that may go wrong without anything being lost. */
const survivable: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: capture, weight: 4 },
  { arbitrary: pass, weight: 4 },
  open,
  latency,
  fc.record({ do: fc.constantFrom('hide', 'reload', 'sleep'), tab }),
  fc.record({ do: fc.constant('changePersonAndReload' as const), person }),
  fc.record({
    do: fc.constant('mood' as const),
    mood: fc.constantFrom<ServerMood>(
      'well',
      'well',
      'answer-lost',
      'busy',
      'gone',
      'distrustful',
    ),
  }),
);

/** Everything else that leaves storage alone. */
const withStorage: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: survivable, weight: 8 },
  fc.record({ do: fc.constant('crash' as const), tab }),
  fc.record({ do: fc.constant('changePerson' as const), person }),
  fc.record({
    do: fc.constant('spoil' as const),
    tab,
    count: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({
    do: fc.constant('mood' as const),
    mood: fc.constantFrom<ServerMood>('narrow', 'hostile', 'picky'),
  }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.constant(4 * dayMs) }),
);

/** Everything. */
const anything: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: withStorage, weight: 13 },
  fc.record({
    do: fc.constant('storage' as const),
    state: fc.constantFrom('works', 'full'),
  }),
);

/** A browser in which steps are taken, with a record of what was captured. */
class Story {
  readonly browser = new FakeBrowser();
  /** Who an event may be stored as, by its subject. */
  readonly owners = new Map<string, Set<string>>();
  tabs: EventBuffer[] = [];
  private person = people[0];
  /** People signed in since a tab last found out who it is. */
  private candidates = new Set<string>();

  async begin(): Promise<void> {
    this.signIn(people[0]);
    this.tabs = [this.browser.openTab()];
    await this.browser.settle();
  }

  async take(step: Step): Promise<void> {
    const { browser } = this;
    switch (step.do) {
      case 'capture':
        this.capture(this.pick(step.tab), step.count);
        break;
      case 'spoil':
        this.spoil(this.pick(step.tab), step.count);
        break;
      case 'hide':
        this.pick(step.tab).flushBeforeLeaving('hidden');
        break;
      case 'sleep':
        browser.freeze(this.pick(step.tab));
        break;
      case 'reload':
        this.replace(step.tab, buffer => browser.reload(buffer));
        break;
      case 'crash':
        this.replace(step.tab, buffer => {
          browser.kill(buffer);
          return browser.openTab();
        });
        break;
      case 'open':
        this.tabs = [...this.tabs, browser.openTab()].slice(0, 3);
        break;
      case 'changePerson':
        this.signIn(people[step.person]);
        break;
      case 'changePersonAndReload':
        await this.becomeAndReload(people[step.person]);
        break;
      case 'mood':
        browser.server.mood = step.mood;
        break;
      case 'latency':
        browser.latencyMs = step.ms;
        break;
      case 'storage':
        browser.store.state = step.state;
        break;
      default:
        await browser.pass(step.ms);
    }
    await browser.settle();
  }

  /** All is well, and everybody comes by once more. */
  async end(): Promise<void> {
    this.browser.server.mood = 'well';
    this.browser.latencyMs = 0;
    this.browser.store.state = 'works';
    for (const one of [...people, ...people]) {
      await this.becomeAndReload(one);
      await this.browser.pass(10 * minuteMs);
    }
    this.tabs.forEach(buffer => buffer.flushBeforeLeaving('closing'));
  }

  /** What storage says about all pages there ever were. */
  stored(): { tally: Tally; queued: number } {
    const { store } = this.browser;
    let tally = emptyTally();
    let queued = 0;
    for (const key of store.keys(lanePrefix)) {
      const lane = decodeLane(store.get(key) ?? '');
      tally = addTallies(tally, lane?.tally ?? emptyTally());
      queued += countEvents(lane?.batches ?? []);
    }
    return { tally, queued };
  }

  /** Counts on batches that were sent and never stored. */
  adrift(): DropCounts {
    const { requests, stored } = this.browser.server;
    const batches = new Map(requests.map(({ batch }) => [batch.id, batch]));
    return [...batches.values()]
      .filter(({ id }) => !stored.has(id))
      .reduce((sum, { dropped }) => addCounts(sum, dropped), {});
  }

  private async becomeAndReload(userRef: string): Promise<void> {
    // Backstage leaves the page when somebody signs out.
    this.tabs.forEach(buffer => buffer.flushBeforeLeaving('closing'));
    this.signIn(userRef);
    this.candidates = new Set([userRef]);
    this.tabs.forEach(buffer => this.browser.kill(buffer));
    this.tabs = this.tabs.map(() => this.browser.openTab());
    await this.browser.settle();
  }

  private capture(buffer: EventBuffer, count: number): void {
    for (let index = 0; index < count; index++) {
      const subject = `/event/${this.owners.size}`;
      this.owners.set(subject, new Set(this.candidates));
      buffer.add(pageView(subject));
    }
  }

  /** Events that cannot be written down. */
  private spoil(buffer: EventBuffer, count: number): void {
    const attributes: Record<string, unknown> = {};
    attributes.self = attributes;
    for (let index = 0; index < count; index++) {
      buffer.add(pageView('/spoilt', { attributes }));
    }
  }

  private signIn(userRef: string): void {
    this.person = userRef;
    this.candidates.add(this.person);
    this.browser.signIn(userRef);
  }

  private pick(index: number): EventBuffer {
    return this.tabs[index % this.tabs.length];
  }

  private replace(
    index: number,
    by: (buffer: EventBuffer) => EventBuffer,
  ): void {
    const old = this.pick(index);
    this.tabs = this.tabs.map(one => (one === old ? by(one) : one));
  }
}

function accountedFor(tally: Tally, queued: number): number {
  const { stored, duplicate, rejected } = tally;
  return stored + duplicate + rejected + totalDropped(tally) + queued;
}

function expectLaw(snapshot: BufferSnapshot): void {
  expect(accountedFor(snapshot, snapshot.queued)).toBe(snapshot.generated);
}

async function play(steps: Step[]): Promise<Story> {
  const story = new Story();
  await story.begin();
  for (const step of steps) {
    await story.take(step);
    story.tabs.forEach(buffer => expectLaw(bufferSnapshot(buffer)));
  }
  await story.end();
  return story;
}

const runs = { numRuns: 150 };
const maxLength = { maxLength: 25 };

describe('EventBuffer, whatever happens', () => {
  it('accounts for every event, and stores none twice or as somebody else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, maxLength), async steps => {
        const story = await play(steps);
        const { tally, queued } = story.stored();
        expect(queued).toBe(0);
        expect(accountedFor(tally, queued)).toBe(tally.generated);

        const { rows } = story.browser.server;
        expect(new Set(rows.map(row => row.subject)).size).toBe(rows.length);
        for (const { subject, userRef } of rows) {
          expect(story.owners.get(subject)).toContain(userRef);
        }
      }),
      runs,
    );
  }, 120_000);

  it('stores every event exactly once when nothing is lost for good', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(survivable, maxLength), async steps => {
        const story = await play(steps);
        const { tally } = story.stored();
        expect(tally.generated).toBe(story.owners.size);
        expect(Object.keys(tally.dropped)).toEqual(
          tally.dropped.overflow ? ['overflow'] : [],
        );
        const lost = tally.dropped.overflow ?? 0;
        const { rows } = story.browser.server;
        expect(rows.length).toBeGreaterThanOrEqual(story.owners.size - lost);
        expect(new Set(rows.map(row => row.subject)).size).toBe(rows.length);
      }),
      runs,
    );
  }, 120_000);

  it('reports what was given up exactly once, or not where nobody can know', async () => {
    let reports = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(withStorage, maxLength), async steps => {
        const story = await play(steps);
        const { dropped, unreported } = story.stored().tally;
        const told = addCounts(story.browser.server.reported, unreported);
        const atMostTold = addCounts(told, story.adrift());
        for (const reason of dropReasons) {
          const count = dropped[reason] ?? 0;
          expect(told[reason] ?? 0).toBeLessThanOrEqual(count);
          expect(atMostTold[reason] ?? 0).toBeGreaterThanOrEqual(count);
          reports += story.browser.server.reported[reason] ?? 0;
        }
      }),
      runs,
    );
    expect(reports).toBeGreaterThan(0);
  }, 120_000);
});
