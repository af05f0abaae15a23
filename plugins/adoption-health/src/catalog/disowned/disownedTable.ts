import { Disowned } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';

/** The disowned entities for download, with full refs. */
export function disownedTable(items: Disowned[], { t }: Words): ChartTable {
  const names = ['entity', 'owner', 'on', 'suggested', 'why'] as const;
  return {
    columns: names.map(name => ({
      label: t(`catalog.disowned.column.${name}`),
    })),
    rows: items.map(({ ref, owner, on, suggestedOwner }) => ({
      id: ref,
      cells: [
        ref,
        owner,
        on,
        suggestedOwner?.ref,
        suggestedOwner?.evidence.join(' '),
      ].map(raw => ({ text: raw ?? '', raw })),
    })),
  };
}
