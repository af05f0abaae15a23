import { ButtonLink, VisuallyHidden } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import { useMessages } from '../shared';

/** Leads to where the descriptor is kept. */
export function EditLink(props: {
  url: string;
  /** What it describes, where several are on the screen. */
  name?: string;
  /** Default: the one thing to press on the screen. */
  variant?: 'primary' | 'secondary';
}) {
  const { url, name, variant = 'primary' } = props;
  const t = useMessages();
  return (
    <ButtonLink
      size="small"
      variant={variant}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      iconEnd={<RiExternalLinkLine aria-hidden />}
    >
      {t('freshness.fix.edit')}
      <VisuallyHidden>
        {name && ` ${t('freshness.fix.editOf', { name })}`},{' '}
        {t('freshness.fix.editHint')}
      </VisuallyHidden>
    </ButtonLink>
  );
}
