import { Caller } from '../buffer/bufferOptions';
import { EventBuffer } from '../buffer/EventBuffer';
import { FakeServer } from './FakeServer';
import { memoryStore } from './memoryStore';
import { userToken } from './userToken';

interface Alarm {
  tab: Tab;
  at: number;
  action: () => void;
}

/** One page and the world as it sees it. */
interface Tab {
  isAlive: boolean;
  lastCaller?: Caller;
}

/** One browser with a server, a clock of its own, and as many tabs as wanted. */
export class FakeBrowser {
  readonly server = new FakeServer();
  readonly store = memoryStore();
  now = Date.UTC(2026, 2, 2, 9);
  isAllowed = true;
  /** What a tab does when somebody else turns out to be there. */
  onPersonGone: (buffer: EventBuffer) => void = () => {};
  /** How long it takes to learn who is signed in. */
  identifyMs = 0;
  /** How long a tab waits for its turn. */
  lockMs = 0;
  /** How long an answer of the server takes. */
  latencyMs = 0;
  /** How often somebody asked who is signed in. */
  identified = 0;
  private userRef?: string;
  private tokenOf?: string;
  private ids = 0;
  private waiting: (() => void)[] = [];
  private alarms: Alarm[] = [];
  private readonly tabs = new Map<EventBuffer, Tab>();

  /** Opens a page; its buffer has started. */
  openTab(): EventBuffer {
    const tab: Tab = { isAlive: true };
    const buffer = new EventBuffer({
      clock: () => this.now,
      random: () => 0.5,
      store: this.store,
      newId: () => this.newId(),
      schedule: (action, delayMs) => this.schedule(tab, { action, delayMs }),
      identify: async () => {
        await this.sleep(tab, this.identifyMs);
        tab.lastCaller = await whileAlive(tab, this.identify());
        return tab.lastCaller;
      },
      callerAtHand: () => tab.lastCaller,
      personKey: async userRef => `key-of-${userRef.replace(/\W/g, '-')}`,
      exclusively: async action => {
        await this.sleep(tab, this.lockMs);
        action();
      },
      send: async request => {
        const answer = this.server.receive(request);
        // Whoever asked hears of a failure, only later.
        answer.catch(() => {});
        await this.sleep(tab, this.latencyMs);
        return whileAlive(tab, answer);
      },
      onPersonKnown: () => {},
      onPersonGone: () => this.onPersonGone(buffer),
      isAllowed: () => this.isAllowed,
    });
    this.tabs.set(buffer, tab);
    buffer.start();
    return buffer;
  }

  /** The process of a page ends here and now; it learns nothing any more. */
  kill(buffer: EventBuffer): void {
    const tab = this.tabs.get(buffer);
    if (tab) {
      tab.isAlive = false;
    }
    this.alarms = this.alarms.filter(alarm => alarm.tab.isAlive);
  }

  /** Leaves a page in the orderly way and opens it again. */
  reload(buffer: EventBuffer): EventBuffer {
    buffer.flushBeforeLeaving('closing');
    this.kill(buffer);
    return this.openTab();
  }

  /** Somebody signs in; their token may, wrongly, be another one's. */
  signIn(userRef: string, tokenOf = userRef): void {
    this.userRef = userRef;
    this.tokenOf = tokenOf;
    this.waiting.splice(0).forEach(resolve => resolve());
  }

  /** Lets everything that waits for no alarm happen. */
  async settle(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve));
  }

  /** Lets time pass, alarms included. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    await this.settle();
    for (;;) {
      const due = this.alarms
        .filter(alarm => alarm.at <= until)
        .sort((one, other) => one.at - other.at)[0];
      if (!due) {
        break;
      }
      this.alarms = this.alarms.filter(alarm => alarm !== due);
      this.now = Math.max(this.now, due.at);
      due.action();
      await this.settle();
    }
    this.now = until;
  }

  /** The browser puts a page to sleep: none of its alarms rings. */
  freeze(buffer: EventBuffer): void {
    const tab = this.tabs.get(buffer);
    this.alarms = this.alarms.filter(alarm => alarm.tab !== tab);
  }

  private async identify(): Promise<Caller> {
    this.identified += 1;
    if (this.userRef === undefined) {
      await new Promise<void>(resolve => this.waiting.push(resolve));
    }
    return {
      userRef: this.userRef ?? '',
      token: userToken(this.tokenOf ?? ''),
    };
  }

  private async sleep(tab: Tab, delayMs: number): Promise<void> {
    if (delayMs > 0) {
      await new Promise<void>(action =>
        this.schedule(tab, { action, delayMs }),
      );
    }
  }

  private newId(): string {
    this.ids += 1;
    return `00000000-0000-4000-8000-${String(this.ids).padStart(12, '0')}`;
  }

  private schedule(
    tab: Tab,
    { action, delayMs }: { action: () => void; delayMs: number },
  ): () => void {
    const alarm = { tab, at: this.now + delayMs, action };
    this.alarms.push(alarm);
    return () => {
      this.alarms = this.alarms.filter(one => one !== alarm);
    };
  }
}

/** The answer, unless the page that asked has ended meanwhile. */
async function whileAlive<T>(tab: Tab, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } finally {
    if (!tab.isAlive) {
      await new Promise(() => {});
    }
  }
}
