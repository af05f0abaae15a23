import { ConfigReader } from '@backstage/config';
import { readConfig } from './readConfig';
import { readUseCases } from './useCases';

const read = (adoptionHealth?: object) =>
  readConfig(new ConfigReader(adoptionHealth ? { adoptionHealth } : {}));

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read()).toEqual({
      timeZone: 'UTC',
      admins: [],
      leaders: [],
      demo: false,
      launchedOn: undefined,
      currency: 'USD',
      population: { filter: [], excludeGroups: [] },
      privacy: { pseudonymKey: undefined, minimumGroupSize: 5 },
      targets: {
        adoptionRate: { value: 0.3, direction: 'at-least', by: undefined },
        staleShare: { value: 0.02, direction: 'below' },
        pageReadyP75: { value: 5000, direction: 'below' },
        uptime: { value: 0.999, direction: 'at-least' },
      },
      telemetry: { rollupEvery: { seconds: 15 }, retentionDays: 90 },
      freshness: {
        kinds: ['Component', 'API', 'Resource', 'System', 'Domain'],
        sweepEvery: { minutes: 30 },
        limits: [],
        severities: {},
        requiredFields: [],
        trustedProviders: [],
      },
      nudges: {
        enabled: false,
        perPersonAndWeek: 1,
        quietHours: { from: '18:00', to: '08:00' },
        weekdays: [1, 2, 3, 4, 5],
      },
      teams: { types: ['team'], threshold: 0.3 },
      useCases: readUseCases(),
    });
  });

  it('writes refs in full and in lower case', () => {
    expect(read({ admins: ['Group:Default/Platform'] }).admins).toEqual([
      'group:default/platform',
    ]);
  });

  it('reads durations as Backstage does', () => {
    const { targets, telemetry } = read({
      targets: { pageReady: '2s' },
      telemetry: { rollupEvery: { minutes: 1 } },
    });
    expect(targets.pageReadyP75.value).toBe(2000);
    expect(telemetry.rollupEvery).toEqual({ minutes: 1 });
  });

  it.each([
    [{ timeZone: 'Mars' }, 'adoptionHealth.timeZone: "Mars" is no IANA'],
    [{ admins: ['pat'] }, 'adoptionHealth.admins: "pat" is no entity ref'],
    [{ leaders: [':'] }, 'adoptionHealth.leaders: ":" is no entity ref'],
    [{ launchedOn: '2026-02-30' }, 'adoptionHealth.launchedOn: "2026-02-30"'],
    [{ privacy: { minimumGroupSize: 2 } }, 'adoptionHealth.privacy.minimum'],
    [{ privacy: { minimumGroupSize: 5.5 } }, 'adoptionHealth.privacy.minimum'],
    [{ freshness: { kinds: [] } }, 'adoptionHealth.freshness.kinds: name'],
    [{ targets: { staleShare: 2 } }, 'adoptionHealth.targets.staleShare: 2'],
    [{ targets: { adoptionRateBy: 'June' } }, 'adoptionHealth.targets.adop'],
    [{ telemetry: { retentionDays: 29 } }, 'adoptionHealth.telemetry.retent'],
    [{ telemetry: { retentionDays: 90.5 } }, 'adoptionHealth.telemetry.rete'],
  ])('names the setting that is wrong: %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });
});
