import { MetricId, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue } from '../../../platform/okValue';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../../platform/window';
import { countedMembers } from '../../../privacy/formulas/countedMembers';
import { portalShare, portalValue } from './portalValue';
import { UsesContext } from './UsesContext';

/** Windows a group may be cut by. Source: metrics.md 1.8. */
const FIXED_WINDOWS_DAYS = [7, 28];

/** How many people these are, of the group where the question is about one. */
export function peopleCount(
  definition: MetricId,
  options: { context: UsesContext; people: PeopleSet },
): Value {
  const { context } = options;
  const n = inGroup(options.people, context).size;
  const value = portalValue(definition, { context, counted: { value: n, n } });
  return hiddenInGroup(value, { definition, context, n });
}

/**
 * Which share of the eligible people these are; people who are not eligible do
 * not count. No data without a population.
 */
export function peopleShare(
  definition: MetricId,
  options: { context: UsesContext; people: PeopleSet },
): Value {
  const { context } = options;
  const eligible = eligibleOf(context);
  if (!eligible || eligible.size === 0) {
    return absentValue(definition, {
      status: 'no-data',
      reason: 'no-population',
      window: context.window,
    });
  }
  const n = options.people.countIn(eligible);
  const value = portalShare(definition, {
    ...{ context, n, denominator: eligible.size },
  });
  return hiddenInGroup(value, { definition, context, n });
}

/** E(D), of a group `E(D) n T(D, g)`; undefined without a snapshot. */
function eligibleOf({ eligible, group }: UsesContext): PeopleSet | undefined {
  return group ? eligible?.intersect(group.members) : eligible;
}

function inGroup(people: PeopleSet, context: UsesContext): PeopleSet {
  const { group, groupSize } = context;
  if (!group) {
    return people;
  }
  const { members } = group;
  const eligible = eligibleOf(context);
  return people.intersect(countedMembers({ members, eligible, groupSize }));
}

function hiddenInGroup(
  value: Value,
  options: { definition: MetricId; context: UsesContext; n: number },
): Value {
  const { definition, context, n } = options;
  const { group, groupSize, window } = context;
  const isShown =
    group === undefined ||
    (group.isReportable && isFixed(window) && groupSize.isCountShown(n));
  return isShown || value.status !== 'ok'
    ? value
    : absentValue(definition, {
        status: 'suppressed',
        reason: 'small-group',
        window,
      });
}

function isFixed(window: DayWindow): boolean {
  return FIXED_WINDOWS_DAYS.includes(window.to - window.from + 1);
}
