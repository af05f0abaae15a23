import { Status } from 'backstage-plugin-adoption-health-common';

/**
 * Share of the events of 28 days that were given up; undefined where there
 * was none at all.
 */
export function dropShare(status: Status): number | undefined {
  const dropped = droppedEvents(status);
  const all = dropped + status.collection.events28;
  return all > 0 ? dropped / all : undefined;
}

/** Events of 28 days that were given up. */
export function droppedEvents({ drops }: Pick<Status, 'drops'>): number {
  return drops.reduce((sum, { events }) => sum + events, 0);
}
