import { Config, readDurationFromConfig } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import { Day, isDay } from 'backstage-plugin-adoption-health-common';

/** Full lower-case entity refs; none where the setting is not there. */
export function readRefs(config: Config | undefined, key: string): string[] {
  return (config?.getOptionalStringArray(key) ?? []).map(ref => {
    try {
      return stringifyEntityRef(parseEntityRef(ref));
    } catch {
      throw wrong(key, `"${ref}" is no entity ref such as group:default/team`);
    }
  });
}

/** A day, `YYYY-MM-DD`. */
export function readDay(
  config: Config | undefined,
  key: string,
): Day | undefined {
  const day = config?.getOptionalString(key);
  if (day !== undefined && !isDay(day)) {
    throw wrong(key, `"${day}" is no day such as 2026-11-21`);
  }
  return day;
}

/** A share, 0 to 1. */
export function readShare(
  config: Config | undefined,
  key: string,
  fallback: number,
): number {
  const share = config?.getOptionalNumber(key) ?? fallback;
  if (share < 0 || share > 1) {
    throw wrong(key, `${share} is no share from 0 to 1`);
  }
  return share;
}

/** A duration. */
export function readEvery(
  config: Config | undefined,
  key: string,
  fallback: HumanDuration,
): HumanDuration {
  return config?.has(key) ? readDurationFromConfig(config, { key }) : fallback;
}

/** The error for a setting that is wrong. */
export function wrong(key: string, reason: string): InputError {
  return new InputError(`adoptionHealth.${key}: ${reason}`);
}

/** A whole number within bounds. */
export function readWholeNumber(
  config: Config | undefined,
  setting: { key: string; fallback: number; atLeast: number; atMost?: number },
): number {
  const { key, fallback, atLeast, atMost = Infinity } = setting;
  const number = config?.getOptionalNumber(key) ?? fallback;
  if (!Number.isInteger(number) || number < atLeast || number > atMost) {
    const bounds = Number.isFinite(atMost)
      ? `from ${atLeast} to ${atMost}`
      : `of ${atLeast} or more`;
    throw wrong(key, `${number} is no whole number ${bounds}`);
  }
  return number;
}
