import { Value } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DayWindow } from '../../../platform/window';
import { goldenPathShare } from '../formulas/goldenPath';
import { getComponentsKnownSince } from './getComponentsKnownSince';
import { getNewComponents } from './getNewComponents';

/** Of the components added in a window, the share that templates made. */
export async function getGoldenPathShare(
  knex: Knex,
  window: DayWindow,
): Promise<Value> {
  const [components, knownSince] = await Promise.all([
    getNewComponents(knex, window),
    getComponentsKnownSince(knex),
  ]);
  return goldenPathShare(components, { window, knownSince });
}
