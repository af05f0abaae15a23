import { ButtonLink, VisuallyHidden } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import { useMessages } from '../shared';

/** Leads to where the descriptor is kept. */
export function EditLink(props: { url: string }) {
  const t = useMessages();
  return (
    <ButtonLink
      size="small"
      variant="primary"
      href={props.url}
      target="_blank"
      rel="noopener noreferrer"
      iconEnd={<RiExternalLinkLine aria-hidden />}
    >
      {t('freshness.fix.edit')}
      <VisuallyHidden>, {t('freshness.fix.editHint')}</VisuallyHidden>
    </ButtonLink>
  );
}
