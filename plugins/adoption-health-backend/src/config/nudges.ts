import { Config } from '@backstage/config';
import { readWholeNumber, wrong } from './settings';

/** What `adoptionHealth.nudges` says, with every default filled in. */
export interface NudgeSettings {
  /** Whether anybody is notified at all. */
  enabled: boolean;
  /** Most notices to one person in an ISO week. */
  perPersonAndWeek: number;
  /**
   * Hours of the reporting zone in which nobody is notified, `HH:MM`. They may
   * go on over midnight; there are none where both are the same.
   */
  quietHours: { from: string; to: string };
  /** ISO weekdays on which people are notified, 1 (Monday) to 7. */
  weekdays: number[];
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const WORKING_DAYS = [1, 2, 3, 4, 5];

/** Reads `adoptionHealth.nudges`. Throws InputError that names the setting. */
export function readNudges(config?: Config): NudgeSettings {
  return {
    enabled: config?.getOptionalBoolean('nudges.enabled') ?? false,
    perPersonAndWeek: readWholeNumber(config, {
      key: 'nudges.perPersonAndWeek',
      ...{ fallback: 1, atLeast: 1, atMost: 7 },
    }),
    quietHours: {
      from: readTime(config, { key: 'nudges.quietHours.from', at: '18:00' }),
      to: readTime(config, { key: 'nudges.quietHours.to', at: '08:00' }),
    },
    weekdays: readWeekdays(config),
  };
}

function readTime(
  config: Config | undefined,
  setting: { key: string; at: string },
): string {
  const time = config?.getOptionalString(setting.key) ?? setting.at;
  if (!TIME.test(time)) {
    throw wrong(setting.key, `"${time}" is no time of day such as 08:00`);
  }
  return time;
}

function readWeekdays(config?: Config): number[] {
  const key = 'nudges.weekdays';
  const days = config?.getOptional(key) ?? WORKING_DAYS;
  if (!Array.isArray(days)) {
    throw wrong(key, 'is no list of weekdays');
  }
  if (days.length === 0) {
    throw wrong(key, 'name at least one, or switch nudges off');
  }
  return days.map(day => {
    const number = Number(day);
    if (!Number.isInteger(number) || number < 1 || number > 7) {
      throw wrong(key, `${day} is no weekday from 1 (Monday) to 7 (Sunday)`);
    }
    return number;
  });
}
