import {
  DayNumber,
  dayOf,
  outlookSchema,
  Target,
  Value,
} from 'backstage-plugin-adoption-health-common';
import {
  buildAbsent,
  buildValue,
  buildWeekly,
  lastSunday,
  today,
} from './__testUtils__/outlookParts';
import { monthsAfter } from './formulas/milestones';
import {
  OutlookSettings,
  OutlookSources,
  readGate,
  readOutlook,
} from './readOutlook';

const target: Target = {
  value: 0.3,
  direction: 'at-least',
  by: dayOf(today + 70),
};

const rate = buildValue('adoptionRate', { value: 0.12 });

function buildSources() {
  return {
    rateOn: jest.fn<Promise<Value>, [DayNumber]>(async () => rate),
    ratesByWeek: jest.fn(async () =>
      buildWeekly([0.1, 0.12, 0.11, 0.14, 0.15, 0.14, 0.17, 0.19, 0.2, 0.22]),
    ),
    adoptedTeams: jest.fn<Promise<Value>, [DayNumber]>(async () =>
      buildValue('adoptedTeams', { value: 1 }),
    ),
  } satisfies OutlookSources;
}

const read = (
  settings: Partial<OutlookSettings> = {},
  sources: OutlookSources = buildSources(),
) => readOutlook(sources, { today, settings: { target, ...settings } });

describe('readOutlook', () => {
  it('fits the contract', async () => {
    const outlook = await read({ launchedOn: '2026-01-10' });
    expect(outlookSchema.parse(outlook)).toEqual(outlook);
  });

  it('asks for 26 complete weeks and the rate of today', async () => {
    const sources = buildSources();
    await read({}, sources);
    expect(sources.ratesByWeek).toHaveBeenCalledWith({
      from: lastSunday - 26 * 7 + 1,
      to: lastSunday,
      complete: true,
    });
    expect(sources.rateOn.mock.calls).toEqual([[today]]);
  });

  it('has the gate that the brief has', async () => {
    const sources = buildSources();
    const { gate, forecast } = await read({}, sources);
    expect(gate).toEqual(
      await readGate(sources, {
        today,
        settings: { target },
        current: rate,
      }),
    );
    expect(forecast.at(-1)).toEqual({ at: target.by, ...gate.forecast });
  });

  it('has no milestones without a launch', async () => {
    const sources = buildSources();
    expect((await read({}, sources)).milestones).toEqual([]);
    expect(sources.adoptedTeams).not.toHaveBeenCalled();
  });

  it('looks at a milestone on its day once that is over, else yesterday', async () => {
    const launchedOn = '2025-11-01';
    const sources = buildSources();
    const { milestones } = await read({ launchedOn }, sources);
    expect(milestones).toMatchObject([
      { id: 'teams-by-month-6', by: '2026-05-01', target: 2, state: 'missed' },
      {
        id: 'rate-by-month-12',
        by: '2026-11-01',
        target: 0.1,
        state: 'reached',
      },
      { id: 'rate-by-month-18', by: '2027-05-01', target: 0.3, state: 'open' },
    ]);
    expect(sources.adoptedTeams.mock.calls).toEqual([
      [monthsAfter(launchedOn, 6)],
    ]);
    expect(sources.rateOn.mock.calls).toEqual([
      [today],
      [monthsAfter(launchedOn, 12)],
      [today - 1],
    ]);
  });

  it('leaves a milestone open on its own day', async () => {
    const launchedOn = dayOf(monthsAfter(dayOf(today), -6));
    const [teams] = (await read({ launchedOn })).milestones;
    expect(teams).toMatchObject({ by: dayOf(today), state: 'open' });
  });

  it('does not know a milestone from before there was data', async () => {
    const absent = buildAbsent('adoptedTeams', { reason: 'before-collection' });
    const sources = buildSources();
    sources.adoptedTeams.mockResolvedValue(absent);
    const { milestones } = await read({ launchedOn: '2020-01-01' }, sources);
    expect(milestones[0]).toMatchObject({ state: 'unknown', value: absent });
  });

  it('fails where a part of it does', async () => {
    const failing = buildSources();
    failing.adoptedTeams.mockRejectedValue(new Error('gone'));
    await expect(read({ launchedOn: '2026-01-10' }, failing)).rejects.toThrow(
      'gone',
    );
  });
});
