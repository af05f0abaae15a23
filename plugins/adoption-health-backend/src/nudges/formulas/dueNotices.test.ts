import {
  dayNumber,
  reportingDays,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import { addressed } from '../__testUtils__/openFindings';
import { AddressedFinding } from '../openFinding';
import {
  DueNotice,
  dueNotices,
  EarlierNotice,
  GovernorRules,
  ToldFinding,
} from './dueNotices';
import { isSendingTime } from './sendingTime';

const ADA = 'user:default/ada';
const MONDAY = dayNumber('2026-11-23');
const rules: GovernorRules = {
  timeZone: 'UTC',
  perPersonAndWeek: 1,
  weekdays: [1, 2, 3, 4, 5],
  quietHours: { from: '18:00', to: '08:00' },
};

function at(
  time: string,
  open: AddressedFinding[],
  overrides: {
    rules?: Partial<GovernorRules>;
    earlier?: EarlierNotice[];
    told?: ToldFinding[];
  } = {},
): DueNotice[] {
  const all = { ...rules, ...overrides.rules };
  const nowMs = Date.parse(time);
  return dueNotices(open, {
    nowMs,
    day: reportingDays(all.timeZone)(nowMs),
    rules: all,
    earlier: overrides.earlier ?? [],
    told: overrides.told ?? [],
  });
}
const noon = '2026-11-23T12:00:00Z';
const names = (notice: DueNotice) =>
  notice.entities.map(entity => entity.ref.split('/')[1]);
const notice = (overrides: Partial<EarlierNotice> = {}): EarlierNotice => ({
  recipient: ADA,
  weekDay: MONDAY,
  slot: 0,
  onDay: MONDAY,
  ...overrides,
});
const told = (overrides: Partial<ToldFinding> = {}): ToldFinding => ({
  ref: 'component:default/pay',
  rule: 'unverified',
  evidenceKey: 'day 20000',
  onDay: MONDAY - 7,
  ...overrides,
});

describe('dueNotices', () => {
  it('has nothing to say of nothing', () => {
    expect(at(noon, [])).toEqual([]);
  });

  it('puts all findings of a person into one notice', () => {
    const due = at(noon, [
      addressed('pay'),
      addressed('shop'),
      addressed('tax', { recipient: 'user:default/bob' }),
    ]);
    expect(due.map(one => [one.recipient, names(one)])).toEqual([
      [ADA, ['pay', 'shop']],
      ['user:default/bob', ['tax']],
    ]);
    expect(due[0]).toMatchObject({ weekDay: MONDAY, slot: 0 });
  });

  it('begins with the worst harm, then with what is wrong for longest', () => {
    const since = (sinceDay: number) => [
      { rule: 'orphan', evidenceKey: '', evidence: 'It is one.', sinceDay },
    ];
    const [due] = at(noon, [
      addressed('b', { findings: since(5) }),
      addressed('a', { findings: since(5) }),
      addressed('old', { findings: since(4) }),
      addressed('some', { harm: 1.25 }),
      addressed('many', { harm: 300 }),
    ]);
    expect(names(due)).toEqual(['many', 'some', 'old', 'a', 'b']);
  });

  it('is silent in quiet hours and on other days', () => {
    expect(at('2026-11-23T19:00:00Z', [addressed('pay')])).toEqual([]);
    expect(at('2026-11-22T12:00:00Z', [addressed('pay')])).toEqual([]);
  });

  it('gives a person one notice a week', () => {
    const friday = '2026-11-27T12:00:00Z';
    const earlier = [notice()];
    expect(at(friday, [addressed('pay')], { earlier })).toEqual([]);
    expect(
      at('2026-11-30T08:00:00Z', [addressed('pay')], { earlier }),
    ).toHaveLength(1);
  });

  it('counts weeks by ISO, over the end of a year', () => {
    // 2026-12-28 to 2027-01-03 is one week.
    const earlier = [
      notice({
        weekDay: dayNumber('2026-12-28'),
        onDay: dayNumber('2026-12-28'),
      }),
    ];
    expect(at('2027-01-01T12:00:00Z', [addressed('pay')], { earlier })).toEqual(
      [],
    );
    const [due] = at('2027-01-04T12:00:00Z', [addressed('pay')], { earlier });
    expect(due.weekDay).toBe(dayNumber('2027-01-04'));
  });

  it('begins the week at midnight of the reporting zone', () => {
    const [due] = at('2026-11-22T11:00:00Z', [addressed('pay')], {
      rules: {
        timeZone: 'Pacific/Kiritimati',
        quietHours: { from: '00:00', to: '00:00' },
      },
      earlier: [notice({ weekDay: MONDAY - 7, onDay: MONDAY - 1 })],
    });
    expect(due.weekDay).toBe(MONDAY);
  });

  it('takes the first free slot, and not two of one day', () => {
    const twice = { perPersonAndWeek: 2 };
    const tuesday = '2026-11-24T12:00:00Z';
    const open = [addressed('pay')];
    const [due] = at(tuesday, open, { rules: twice, earlier: [notice()] });
    expect(due.slot).toBe(1);
    const [gap] = at(tuesday, open, {
      rules: twice,
      earlier: [notice({ slot: 1 })],
    });
    expect(gap.slot).toBe(0);
    expect(at(noon, open, { rules: twice, earlier: [notice()] })).toEqual([]);
  });

  it('does not tell a finding again for 28 days', () => {
    const open = [addressed('pay')];
    const toldOn = (onDay: number) =>
      at(noon, open, { told: [told({ onDay })] });
    expect(toldOn(MONDAY - 27)).toEqual([]);
    expect(toldOn(MONDAY - 28)).toHaveLength(1);
  });

  it('does not tell it to somebody else either', () => {
    const open = [addressed('pay', { recipient: 'user:default/bob' })];
    expect(at(noon, open, { told: [told()] })).toEqual([]);
  });

  it('tells it again once its evidence changed', () => {
    const changed = [told({ evidenceKey: 'day 19000' })];
    expect(at(noon, [addressed('pay')], { told: changed })).toHaveLength(1);
  });

  it('leaves out only what was told of an entity', () => {
    const [unverified] = addressed('pay').findings;
    const orphan = { ...unverified, rule: 'orphan' };
    const open = [addressed('pay', { findings: [unverified, orphan] })];
    const [due] = at(noon, open, { told: [told()] });
    expect(due.entities[0].findings).toEqual([orphan]);
  });

  it('keeps its word, whatever happens in six weeks', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns'];
    const settings = fc.record({
      timeZone: fc.constantFrom(...zones),
      perPersonAndWeek: fc.integer({ min: 1, max: 3 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), {
        minLength: 1,
      }),
      quietHours: fc.constantFrom(
        { from: '18:00', to: '08:00' },
        { from: '12:00', to: '14:00' },
        { from: '00:00', to: '00:00' },
      ),
    });
    /** What is wrong and who answers for it changes from tick to tick. */
    const ticks = fc.array(
      fc.record({
        hours: fc.integer({ min: 0, max: 40 }),
        open: fc.uniqueArray(
          fc.record({
            name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
            evidenceKey: fc.constantFrom('one', 'two'),
            recipient: fc.constantFrom('user:default/ada', 'user:default/bob'),
          }),
          { selector: one => one.name, maxLength: 6 },
        ),
      }),
      { maxLength: 40 },
    );
    // Berlin puts its clocks back, and a year ends.
    const starts = fc.constantFrom(
      Date.parse('2026-10-12T00:00:00Z'),
      Date.parse('2026-12-14T00:00:00Z'),
    );
    fc.assert(
      fc.property(starts, settings, ticks, (startMs, set, moments) => {
        const reportingDay = reportingDays(set.timeZone);
        const earlier: EarlierNotice[] = [];
        const toldSoFar: ToldFinding[] = [];
        let nowMs = startMs;
        for (const moment of moments) {
          nowMs += moment.hours * 3_600_000;
          const day = reportingDay(nowMs);
          const due = dueNotices(
            moment.open.map(({ name, evidenceKey, recipient }) => {
              const [finding] = addressed(name).findings;
              const findings = [{ ...finding, evidenceKey }];
              return addressed(name, { recipient, findings });
            }),
            { nowMs, day, rules: set, earlier, told: toldSoFar },
          );
          expect(due.length === 0 || isSendingTime(nowMs, set)).toBe(true);
          const now = due.flatMap(one =>
            one.entities.flatMap(entity =>
              entity.findings.map(finding => ({
                ref: entity.ref,
                rule: finding.rule,
                evidenceKey: finding.evidenceKey,
                onDay: day,
              })),
            ),
          );
          const keys = now.map(one => `${one.ref} ${one.evidenceKey}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const one of now) {
            const before = toldSoFar.filter(
              other =>
                other.ref === one.ref &&
                other.evidenceKey === one.evidenceKey &&
                day - other.onDay < 28,
            );
            expect(before).toEqual([]);
          }
          toldSoFar.push(...now);
          earlier.push(...due.map(one => ({ ...one, onDay: day })));
        }
        const perWeek = new Map<string, number>();
        for (const { recipient, onDay } of earlier) {
          const key = `${recipient} ${weekStart(onDay)}`;
          perWeek.set(key, (perWeek.get(key) ?? 0) + 1);
        }
        for (const count of perWeek.values()) {
          expect(count).toBeLessThanOrEqual(set.perPersonAndWeek);
        }
      }),
      { numRuns: 200 },
    );
  });
});
