import {
  addDays,
  Day,
  dayNumber,
  ImportLine,
} from 'backstage-plugin-adoption-health-common';
import { company } from '../declared/company';
import { plantedRot } from '../declared/plantedRot';
import { story } from '../declared/story';
import { createDemoCatalog } from '../demoCatalog';
import { createHistory } from './createHistory';

const LAST = '2026-11-19';

/** Lines other than those that people leave behind all day. */
const year = [
  ...createHistory({ seed: company.seed, from: story.since, to: LAST }),
].filter(({ type }) => type !== 'event' && type !== 'timing');

type Type = NonNullable<ImportLine['type']>;
type LineOf<T extends Type> = Extract<ImportLine, { type?: T }>;

function linesOf<T extends Type>(
  lines: Iterable<ImportLine>,
  type: T,
): LineOf<T>[] {
  return [...lines].filter((line): line is LineOf<T> => line.type === type);
}

function told<T extends Type>(
  type: T,
  { from, to = from }: { from: Day; to?: Day },
): LineOf<T>[] {
  return linesOf(createHistory({ seed: company.seed, from, to }), type);
}

const percentile = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.floor(values.length * share)];

describe('the people', () => {
  const memberships = linesOf(year, 'membership');
  const membersOf = (group: string, day: Day) =>
    memberships.filter(line => line.group === group && line.day <= day).at(-1)
      ?.userRefs;

  it('are in groups through nested groups', () => {
    const company412 = membersOf('group:default/korvale', LAST);
    expect(company412).toHaveLength(412);
    expect(membersOf('group:default/customs-office', LAST)).toEqual([
      'user:default/signe.dalgaard',
    ]);
  });

  it('end in the groups of the catalog', () => {
    for (const { metadata, spec } of createDemoCatalog().users) {
      const [group] = spec.memberOf ?? [];
      expect(membersOf(`group:default/${group}`, LAST)).toContain(
        `user:default/${metadata.name}`,
      );
    }
  });

  it('keep their people when a group is renamed', () => {
    const before = addDays(story.reorganisedOn, -1);
    expect(membersOf('group:default/sre', before)?.length).toBeGreaterThan(3);
    expect(membersOf('group:default/infrastructure', before)).toBeUndefined();
    expect(membersOf('group:default/sre', LAST)).toEqual([]);
  });

  it('move with their team in the reorganisation', () => {
    const before = addDays(story.reorganisedOn, -1);
    const team = membersOf('group:default/identity', before) ?? [];
    expect(team.length).toBeGreaterThan(5);
    expect(membersOf('group:default/customer-experience', before)).toEqual(
      expect.arrayContaining(team),
    );
    expect(
      membersOf('group:default/customer-experience', story.reorganisedOn),
    ).not.toContain(team[0]);
    expect(membersOf('group:default/platform', story.reorganisedOn)).toContain(
      team[0],
    );
  });

  it('come and go', () => {
    const first = told('population', { from: story.since })[0].userRefs;
    const last = new Set(told('population', { from: LAST })[0].userRefs);
    const gone = first.filter(ref => !last.has(ref));
    expect(gone.length).toBeGreaterThan(20);
    expect(gone).toContain('user:default/lena.hartwig');
    expect(last.size - (first.length - gone.length)).toBeGreaterThan(20);
  });

  it('keep one identity through a new name', () => {
    expect(linesOf(year, 'alias')).toMatchObject([
      { userRef: 'user:default/oda.fenwick', was: 'user:default/oda.marlowe' },
    ]);
  });
});

describe('the catalog', () => {
  it('has turned unverified only where that is planted', () => {
    const changed = new Map<string, Day>();
    for (const line of linesOf(year, 'entity')) {
      changed.set(line.ref, line.changedAt ?? line.firstSeen);
    }
    const unverified = createDemoCatalog()
      .software.map(({ kind, metadata, spec }) => ({
        ref: `${kind}:${metadata.namespace ?? 'default'}/${metadata.name}`.toLowerCase(),
        limit:
          ['System', 'Domain'].includes(kind) ||
          spec?.lifecycle === 'deprecated'
            ? 365
            : 180,
      }))
      .filter(
        ({ ref, limit }) =>
          dayNumber(LAST) - dayNumber(changed.get(ref) ?? '1970-01-01') > limit,
      );
    expect(unverified.map(({ ref }) => ref).sort()).toEqual(
      plantedRot
        .filter(({ rule }) => rule === 'unverified')
        .map(({ entityRef }) => entityRef)
        .sort(),
    );
  });

  it('tells a change by another hash, and nothing else by one', () => {
    const lines = linesOf(year, 'entity');
    const hashes = new Map<string, string>();
    for (const { ref, changedAt, contentHash } of lines) {
      expect(hashes.get(ref)).not.toBe(contentHash);
      hashes.set(ref, contentHash);
      expect(changedAt).toBeDefined();
    }
    expect(lines.length).toBeGreaterThan(1000);
  });

  it('gets entities out of templates, by tasks that completed', () => {
    const made = new Map(
      createDemoCatalog().software.map(({ metadata }) => [
        `component:default/${metadata.name}`,
        metadata.annotations?.['backstage.io/source-template'],
      ]),
    );
    const tasks = linesOf(year, 'task');
    const lasting = tasks.filter(({ entityRef }) => made.has(entityRef ?? ''));
    expect(lasting.length).toBeGreaterThan(20);
    for (const task of lasting) {
      expect(task.status).toBe('completed');
      expect(task.templateRef).toBe(made.get(task.entityRef ?? ''));
      expect(task.startedAt < task.at).toBe(true);
    }
    expect(new Set(tasks.map(({ status }) => status)).size).toBe(3);
  });
});

describe('the freshness of the catalog', () => {
  const days = linesOf(year, 'freshness');
  const sums = days.map(({ counts }) => {
    const of = (states: string[]) =>
      counts
        .filter(({ state }) => states.includes(state))
        .reduce((sum, { entities }) => sum + entities, 0);
    return { stale: of(['stale']), total: of(['stale', 'fresh']) };
  });
  const shareOn = (day: Day) => {
    const at = days.findIndex(line => line.day === day);
    return sums[at].stale / sums[at].total;
  };

  it('is told of every day', () => {
    expect(days).toHaveLength(dayNumber(LAST) - dayNumber(story.since) + 1);
  });

  it('grew better since the launch, not since the pilot began', () => {
    const launched = shareOn(story.launchedOn);
    expect(shareOn(story.since)).toBeGreaterThan(0.14);
    expect(launched).toBeGreaterThan(0.14);
    expect(shareOn('2026-07-01')).toBeLessThan(launched - 0.03);
    expect(shareOn(LAST)).toBeLessThan(0.07);
  });

  it('ends with the catalog as it is', () => {
    const staleNow = new Set(
      plantedRot
        .filter(({ rule }) =>
          [
            ...['owner-unresolved', 'owner-empty', 'owner-left'],
            ...['orphan', 'unverified'],
          ].includes(rule),
        )
        .map(({ entityRef }) => entityRef),
    );
    expect(sums.at(-1)).toEqual({
      stale: staleNow.size,
      total: createDemoCatalog().software.length,
    });
  });

  it('is told of no catalog of another size', () => {
    const scaled = createHistory({
      ...{ seed: 1, from: story.since, to: story.since },
      scale: { people: 20, entities: 30, events: 100 },
    });
    expect(linesOf(scaled, 'freshness')).toEqual([]);
  });
});

describe('the portal', () => {
  it('was down for three hours, which the probe saw', () => {
    const slots = linesOf(year, 'uptime');
    const down = slots.filter(({ up }) => !up);
    expect(down.length * 5).toBeGreaterThan(170);
    expect(down.length * 5).toBeLessThanOrEqual(180);
    const all = 288 * (dayNumber(LAST) - dayNumber(story.uptimeSince) + 1);
    expect(slots.length).toBeLessThan(all);
    expect(slots.length).toBeGreaterThan(0.98 * all);
  });

  it('has one slow plugin', () => {
    const ms = new Map<string, number[]>();
    for (const line of told('timing', { from: '2026-10-23', to: LAST })) {
      ms.set(line.pluginId, [...(ms.get(line.pluginId) ?? []), line.ms]);
    }
    const slow = [...ms].filter(
      ([, values]) => values.length >= 60 && percentile(values, 0.75) > 5_000,
    );
    expect(slow.map(([pluginId]) => pluginId)).toEqual(['kubernetes']);
  });

  it('was slower for a week', () => {
    const median = (from: Day) =>
      percentile(
        told('timing', { from, to: addDays(from, 6) })
          .filter(({ pluginId }) => pluginId === 'catalog')
          .map(({ ms }) => ms),
        0.5,
      );
    expect(median('2026-09-21')).toBeGreaterThan(1.5 * median('2026-09-14'));
    expect(median('2026-09-21')).toBeGreaterThan(1.5 * median('2026-09-28'));
  });

  it('is searched, often in vain', () => {
    const searches = told('event', { from: '2026-10-26', to: LAST }).filter(
      ({ action }) => action === 'search',
    );
    const inVain = searches.filter(({ value }) => value === 0);
    const unknown = searches.filter(({ value }) => value === undefined);
    expect(inVain.length / searches.length).toBeGreaterThan(0.1);
    expect(inVain.length / searches.length).toBeLessThan(0.4);
    expect(unknown.length).toBeGreaterThan(0);
    const found = searches.filter(one => one.attributes?.outcome === 'clicked');
    expect(found.every(({ value }) => value !== 0)).toBe(true);
    expect(found.every(one => Number(one.attributes?.rank) >= 1)).toBe(true);
  });
});
