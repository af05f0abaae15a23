import { mondayOf, plus } from './days';
import { RandomLog } from './randomLog';

/**
 * Counts a log anew, from its lines and the definitions alone: strings for
 * days, filters for sets, and nothing of the product's code.
 * Source: metrics.md 1 and 2.
 */
export class Recount {
  readonly #zone: string;
  readonly #visits: Array<{ person: string; day: string }>;
  readonly #populations = new Map<string, string[]>();
  readonly #memberships: Array<{ day: string; people: string[] }> = [];

  constructor(log: RandomLog, options: { zone: string }) {
    this.#zone = options.zone;
    const visits = new Map<string, { person: string; day: string }>();
    for (const line of log.lines) {
      const { type, day, userRefs } = line as {
        type: string;
        day: string;
        userRefs: string[];
      };
      if (type === 'population') this.#populations.set(day, userRefs);
      if (type === 'membership') {
        this.#memberships.push({ day, people: userRefs });
      }
      if (type === 'event' && isIntentional(line)) {
        visits.set(String(line.id), {
          person: String(line.userRef),
          day: this.#dayOf(String(line.at)),
        });
      }
    }
    this.#visits = [...visits.values()];
    this.#memberships.sort((one, other) => (one.day < other.day ? -1 : 1));
  }

  /** The first day on which anything happened. */
  get since(): string {
    return this.#visits.map(({ day }) => day).sort()[0];
  }

  /** People active from one day to the other. */
  active(from: string, to: string): Set<string> {
    return new Set(
      this.#visits
        .filter(({ day }) => day >= from && day <= to)
        .map(({ person }) => person),
    );
  }

  eligible(day: string): Set<string> | undefined {
    const people = this.#populations.get(day);
    return people && new Set(people);
  }

  members(day: string): Set<string> {
    const last = this.#memberships.filter(one => one.day <= day).at(-1);
    return new Set(last?.people);
  }

  /** |A|, of the members where a group is meant. */
  people(from: string, to: string, options: { isGroup: boolean }): number {
    const active = this.active(from, to);
    return options.isGroup ? both(active, this.counted(to)).size : active.size;
  }

  /** The members, without one to four who are not eligible. */
  counted(day: string): Set<string> {
    const members = this.members(day);
    const within = both(members, this.eligible(day) ?? new Set());
    return members.size - within.size < 5 ? within : members;
  }

  /** Active of eligible people in the seven days up to one. */
  rate(
    day: string,
    options: { isGroup: boolean },
  ): { n: number; of: number } | undefined {
    const all = this.eligible(day);
    if (!all) return undefined;
    const eligible = options.isGroup ? both(all, this.members(day)) : all;
    const active = both(this.active(plus(day, -6), day), eligible);
    return { n: active.size, of: eligible.size };
  }

  /** Monday of the first week about which newcomers can be told. */
  get toldFrom(): string {
    const monday = mondayOf(this.since);
    const firstWhole = monday === this.since ? monday : plus(monday, 7);
    return plus(firstWhole, 28);
  }

  /** Who came, stayed, came back and stayed away in the week of a Monday. */
  lifecycle(monday: string): Record<string, number> {
    const sunday = plus(monday, 6);
    const now = this.active(monday, sunday);
    const before = this.active(plus(monday, -7), plus(monday, -1));
    const ever = this.active('0000-01-01', plus(monday, -1));
    const count = (people: Set<string>, test: (one: string) => boolean) =>
      [...people].filter(test).length;
    return {
      newPeople: count(now, one => !ever.has(one)),
      retained: count(now, one => before.has(one)),
      resurrected: count(now, one => ever.has(one) && !before.has(one)),
      dormant: count(before, one => !now.has(one)),
    };
  }

  /** Of the people whose first week is that of a Monday: who came in a week. */
  cohort(monday: string, week: string): { size: number; came: number } {
    const ever = this.active('0000-01-01', plus(monday, -1));
    const firstWeek = this.active(monday, plus(monday, 6));
    const cohort = new Set([...firstWeek].filter(one => !ever.has(one)));
    const came = both(cohort, this.active(week, plus(week, 6)));
    return { size: cohort.size, came: came.size };
  }

  /** Of the people who came before newcomers could be told: who in a week. */
  existing(week: string): { size: number; came: number } {
    const cohort = this.active('0000-01-01', plus(this.toldFrom, -1));
    const came = both(cohort, this.active(week, plus(week, 6)));
    return { size: cohort.size, came: came.size };
  }

  /** People by their number of active days, 1 to 28, up to a day. */
  frequency(to: string): number[] {
    const from = plus(to, -27);
    const people = [...this.active(from, to)];
    const days = people.map(person => {
      const own = this.#visits.filter(
        visit =>
          visit.person === person && visit.day >= from && visit.day <= to,
      );
      return new Set(own.map(({ day }) => day)).size;
    });
    return Array.from(
      { length: 28 },
      (_, index) => days.filter(count => count === index + 1).length,
    );
  }

  #dayOf(at: string): string {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone: this.#zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(new Date(at));
  }
}

function isIntentional(line: Record<string, unknown>): boolean {
  const action = String(line.action);
  const { pluginId } = line.context as { pluginId: string };
  return (
    !['signIn', 'signOut', 'not-found'].includes(action) &&
    !action.startsWith('_') &&
    pluginId !== 'adoption-health'
  );
}

function both(one: Set<string>, other: Set<string>): Set<string> {
  return new Set([...one].filter(person => other.has(person)));
}
