import { ConfigReader } from '@backstage/config';
import { readNudges } from './nudges';

const read = (nudges?: object) =>
  readNudges(new ConfigReader(nudges ? { nudges } : {}));

describe('readNudges', () => {
  it('is off, and careful once it is on', () => {
    expect(read()).toEqual({
      enabled: false,
      perPersonAndWeek: 1,
      quietHours: { from: '18:00', to: '08:00' },
      weekdays: [1, 2, 3, 4, 5],
    });
  });

  it('reads every setting', () => {
    const settings = {
      enabled: true,
      perPersonAndWeek: 2,
      quietHours: { from: '12:00', to: '13:30' },
      weekdays: [2, 4],
    };
    expect(read(settings)).toEqual(settings);
  });

  it.each([
    [{ perPersonAndWeek: 0 }, 'adoptionHealth.nudges.perPersonAndWeek: 0'],
    [{ perPersonAndWeek: 8 }, 'adoptionHealth.nudges.perPersonAndWeek: 8'],
    [{ weekdays: [0] }, 'adoptionHealth.nudges.weekdays: 0 is no weekday'],
    [{ weekdays: [8] }, 'adoptionHealth.nudges.weekdays: 8 is no weekday'],
    [{ weekdays: ['Mon'] }, 'adoptionHealth.nudges.weekdays: Mon is no'],
    [{ weekdays: [] }, 'adoptionHealth.nudges.weekdays: name at least one'],
    [{ weekdays: 'Monday' }, 'adoptionHealth.nudges.weekdays: is no list'],
    [
      { quietHours: { from: '24:00' } },
      'adoptionHealth.nudges.quietHours.from: "24:00" is no time',
    ],
    [
      { quietHours: { to: '8:00' } },
      'adoptionHealth.nudges.quietHours.to: "8:00" is no time',
    ],
  ])('names the setting that is wrong: %j', (settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });
});
