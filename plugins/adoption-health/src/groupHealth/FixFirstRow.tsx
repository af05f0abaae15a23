import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { careName } from '../freshness/care/careName';
import { careReason } from '../freshness/care/careReason';
import { CareRow } from '../freshness/care/CareRow';
import { EditLink } from '../freshness/EditLink';
import { ownerText } from '../freshness/ownerText';
import { useFormat, useMessages } from '../shared';
import { httpUrl } from '../shared/link/httpUrl';

/** One stale entity: why, who owns it or may own it, and where to mend it. */
export function FixFirstRow(props: {
  item: FixListItem;
  today: Day;
  showOwner?: boolean;
}) {
  const { item, today, showOwner } = props;
  const t = useMessages();
  const format = useFormat();
  const editUrl = httpUrl(item.editUrl);
  const reason = careReason(item, { today, t, format });
  const owner = ownerLine();
  return (
    <CareRow
      item={item}
      actions={
        editUrl && (
          <EditLink url={editUrl} name={careName(item)} variant="secondary" />
        )
      }
    >
      {reason && <p>{reason}</p>}
      {owner && <p>{owner}</p>}
    </CareRow>
  );

  function ownerLine(): string {
    const { suggestedOwner } = item;
    const parts: string[] = [];
    if (showOwner) {
      parts.push(
        item.owner
          ? t('groupHealth.list.owner', { owner: ownerText(item.owner) })
          : t('groupHealth.list.noOwner'),
      );
    }
    if (suggestedOwner) {
      parts.push(
        t('groupHealth.list.suggested', {
          owner: ownerText(suggestedOwner.ref),
        }),
      );
    }
    return parts.join(' · ');
  }
}
