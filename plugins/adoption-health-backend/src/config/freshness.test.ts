import { ConfigReader } from '@backstage/config';
import { readFreshness } from './freshness';

const read = (freshness: object) =>
  readFreshness(
    new ConfigReader({ adoptionHealth: { freshness } }).getConfig(
      'adoptionHealth',
    ),
  );

describe('readFreshness', () => {
  it('needs nothing', () => {
    expect(readFreshness()).toEqual({
      kinds: ['Component', 'API', 'Resource', 'System', 'Domain'],
      sweepEvery: { minutes: 30 },
      limits: [],
      severities: {},
      requiredFields: [],
      trustedProviders: [],
    });
  });

  it('reads what is there', () => {
    const settings = {
      limits: [{ kind: 'API', lifecycle: 'experimental', days: 30 }],
      severities: { orphan: 'notice', incomplete: 'off' },
      requiredFields: [
        { type: 'service', fields: ['metadata.annotations.a.b/c'] },
      ],
      trustedProviders: ['msgraph:'],
    };
    expect(read(settings)).toMatchObject(settings);
  });

  it.each([
    [{ kinds: [] }, 'kinds: name at least one kind'],
    [{ limits: [{ days: 30 }, {}] }, 'limits[1].days: say for how many days'],
    [{ limits: [{ days: 0 }] }, 'limits[0].days: 0 is no whole number of 1'],
    [{ limits: [{ days: 1.5 }] }, 'limits[0].days: 1.5 is no whole number'],
    [{ limits: [{ days: 'soon' }] }, 'freshness.limits[0].days'],
    [{ limits: [{ kind: 7, days: 1 }] }, 'freshness.limits[0].kind'],
    [
      { limits: [{ lifecylce: 'production', days: 1 }] },
      'limits[0].lifecylce: there are only kind, type, lifecycle, days',
    ],
    [{ requiredFields: [{}] }, 'requiredFields[0].fields: name at least one'],
    [
      { requiredFields: [{ fields: ['description'] }] },
      'requiredFields[0].fields: "description" is no path such as',
    ],
    [{ severities: { orphan: 'bad' } }, 'severities.orphan: "bad" is not'],
    [{ severities: { orphan: false } }, 'severities.orphan: false is not'],
    [{ trustedProviders: [' '] }, 'trustedProviders: a blank text'],
  ])('names the setting that is wrong: %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });

  it('names the setting in full', () => {
    expect(() => read({ limits: [{ days: -1 }] })).toThrow(
      'adoptionHealth.freshness.limits[0].days: -1 is no whole number',
    );
  });
});
