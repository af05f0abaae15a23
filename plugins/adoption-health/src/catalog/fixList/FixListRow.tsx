import { ButtonLink, VisuallyHidden } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { httpUrl } from '../../shared/link/httpUrl';
import { EntityLink } from '../words/EntityLink';
import { refName, useWords } from '../../shared';
import styles from './fixList.module.css';
import { OwnerCell } from './OwnerCell';
import { ReadersCell } from './ReadersCell';
import { wrongWords } from './wrongWords';

/** One entity: what is wrong, who is hurt, who could mend it, and where. */
export function FixListRow(props: {
  item: FixListItem;
  today: Day;
  mostReaders: number;
  minimumGroupSize: number;
}) {
  const { item, today, mostReaders, minimumGroupSize } = props;
  const { t, format } = useWords();
  const name = item.title ?? refName(item.ref);
  const wrong = wrongWords(item, { today, t, format });
  const editUrl = httpUrl(item.editUrl);
  return (
    <tr>
      <th scope="row" className={styles.entity}>
        <EntityLink entityRef={item.ref} title={item.title} />
        <span className={styles.sub}>
          {[item.kind, item.type, item.lifecycle].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={styles.wrong}>
        {wrong.what}
        <span className={styles.sub}>{wrong.facts}</span>
      </td>
      <td className={styles.readers}>
        <ReadersCell
          readers={item.readers}
          most={mostReaders}
          minimumGroupSize={minimumGroupSize}
        />
      </td>
      <td className={styles.owner}>
        <OwnerCell item={item} today={today} />
      </td>
      <td className={styles.action}>
        {editUrl && (
          <ButtonLink
            size="small"
            variant="secondary"
            href={editUrl}
            target="_blank"
            rel="noopener noreferrer"
            iconEnd={<RiExternalLinkLine aria-hidden />}
          >
            {t('catalog.fixList.edit')}
            <VisuallyHidden>
              {' '}
              {t('catalog.fixList.editOf', { entity: name })}
            </VisuallyHidden>
          </ButtonLink>
        )}
      </td>
    </tr>
  );
}
