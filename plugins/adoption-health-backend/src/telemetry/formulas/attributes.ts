import {
  RejectionReason,
  telemetryLimits,
} from 'backstage-plugin-adoption-health-common';
import { textDefect } from './text';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why the attributes of an event cannot be taken; undefined where they can.
 * Only checked, never stored: they may hold addresses and names.
 */
export function attributesDefect(
  attributes: unknown,
): RejectionReason | undefined {
  if (attributes === undefined || attributes === null) {
    return undefined;
  }
  if (typeof attributes !== 'object' || Array.isArray(attributes)) {
    return 'malformed';
  }
  const entries = Object.entries(attributes);
  if (entries.length > telemetryLimits.attributes) {
    return 'too_many_attributes';
  }
  for (const [key, value] of entries) {
    const defect = valueDefect(value, 1) ?? keyDefect(key);
    if (defect) {
      return defect;
    }
    if (JSON.stringify(value).length > telemetryLimits.attributeBytes) {
      return 'attribute_too_long';
    }
  }
  return undefined;
}

function keyDefect(key: string): RejectionReason | undefined {
  return FORBIDDEN_KEYS.has(key) ? 'forbidden_key' : textDefect(key);
}

function valueDefect(
  value: unknown,
  depth: number,
): RejectionReason | undefined {
  if (typeof value === 'string') {
    return textDefect(value);
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : 'bad_value';
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth >= telemetryLimits.depth) {
    return 'too_deep';
  }
  for (const [key, inner] of Object.entries(value)) {
    const defect = keyDefect(key) ?? valueDefect(inner, depth + 1);
    if (defect) {
      return defect;
    }
  }
  return undefined;
}
