import { FixListItem } from 'backstage-plugin-adoption-health-common';
import { ownerText } from '../ownerText';

/** What an entity of a list is called. */
export function careName(item: Pick<FixListItem, 'ref' | 'title'>): string {
  return item.title ?? ownerText(item.ref);
}
