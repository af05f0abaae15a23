import { Config } from '@backstage/config';
import { HumanDuration } from '@backstage/types';
import {
  Severity,
  severitySchema,
} from 'backstage-plugin-adoption-health-common';
import { CheckSettings, EntityScope } from '../freshness/CheckSettings';
import { readEvery, wrong } from './settings';

/** What `adoptionHealth.freshness` says, with every default filled in. */
export interface FreshnessSettings extends CheckSettings {
  kinds: string[];
  sweepEvery: HumanDuration;
}

const DEFAULT_KINDS = ['Component', 'API', 'Resource', 'System', 'Domain'];
const SCOPE_KEYS = ['kind', 'type', 'lifecycle'] as const;
/** Such as `metadata.annotations.pagerduty.com/service-id`. */
const FIELD_PATH = /^(metadata|spec)\.\S+$/;

/** Reads `adoptionHealth.freshness`. Throws InputError that names the setting. */
export function readFreshness(config?: Config): FreshnessSettings {
  return {
    kinds: readKinds(config),
    sweepEvery: readEvery(config, 'freshness.sweepEvery', { minutes: 30 }),
    limits: readEntries(config, 'freshness.limits').map(readLimit),
    severities: readSeverities(config),
    requiredFields: readEntries(config, 'freshness.requiredFields').map(
      readRequiredFields,
    ),
    trustedProviders: readTrustedProviders(config),
  };
}

/** An entry of a list, with the key that its errors begin with. */
interface Entry {
  key: string;
  config: Config;
}

function readEntries(config: Config | undefined, key: string): Entry[] {
  const entries = config?.getOptionalConfigArray(key) ?? [];
  return entries.map((entry, index) => ({
    key: `${key}[${index}]`,
    config: entry,
  }));
}

function readKinds(config?: Config): string[] {
  const key = 'freshness.kinds';
  const kinds = config?.getOptionalStringArray(key) ?? DEFAULT_KINDS;
  if (kinds.length === 0) {
    throw wrong(key, 'name at least one kind');
  }
  return kinds;
}

function readLimit(entry: Entry): EntityScope & { days: number } {
  const scope = readScope(entry, 'days');
  const days = entry.config.getOptionalNumber('days');
  const key = `${entry.key}.days`;
  if (days === undefined) {
    throw wrong(key, 'say for how many days');
  }
  if (!Number.isInteger(days) || days < 1) {
    throw wrong(key, `${days} is no whole number of 1 or more`);
  }
  return { ...scope, days };
}

function readRequiredFields(entry: Entry): EntityScope & { fields: string[] } {
  const scope = readScope(entry, 'fields');
  const fields = entry.config.getOptionalStringArray('fields') ?? [];
  const key = `${entry.key}.fields`;
  if (fields.length === 0) {
    throw wrong(key, 'name at least one field');
  }
  for (const field of fields) {
    if (!FIELD_PATH.test(field)) {
      throw wrong(key, `"${field}" is no path such as metadata.description`);
    }
  }
  return { ...scope, fields };
}

function readSeverities(config?: Config): Record<string, Severity | 'off'> {
  const key = 'freshness.severities';
  const section = config?.getOptionalConfig(key);
  const severities: Record<string, Severity | 'off'> = {};
  for (const rule of section?.keys() ?? []) {
    const text = section?.getOptional(rule);
    const severity = severitySchema.safeParse(text);
    if (text !== 'off' && !severity.success) {
      throw wrong(
        `${key}.${rule}`,
        `${JSON.stringify(text)} is not stale, notice or off`,
      );
    }
    severities[rule] = severity.success ? severity.data : 'off';
  }
  return severities;
}

function readTrustedProviders(config?: Config): string[] {
  const key = 'freshness.trustedProviders';
  const beginnings = config?.getOptionalStringArray(key) ?? [];
  if (beginnings.some(beginning => beginning.trim() === '')) {
    throw wrong(key, 'a blank text would trust what nobody meant');
  }
  return beginnings;
}

/** Other keys are refused: a misspelt one would make an entry match too much. */
function readScope({ key, config }: Entry, own: string): EntityScope {
  const known: readonly string[] = [...SCOPE_KEYS, own];
  const stray = config.keys().find(name => !known.includes(name));
  if (stray !== undefined) {
    throw wrong(`${key}.${stray}`, `there are only ${known.join(', ')}`);
  }
  return Object.fromEntries(
    SCOPE_KEYS.flatMap(name => {
      const text = config.getOptionalString(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
