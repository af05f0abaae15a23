import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useMessages } from '../../shared';

/** The sentence of the page before its answer is there. */
export function SentenceSkeleton() {
  const t = useMessages();
  return (
    <>
      <VisuallyHidden>{t('shared.async.loading')}</VisuallyHidden>
      <Skeleton width="min(640px, 100%)" height={32} />
    </>
  );
}
