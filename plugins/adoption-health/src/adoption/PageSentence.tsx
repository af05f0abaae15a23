import { Skeleton } from '@backstage/ui';
import { Context } from 'backstage-plugin-adoption-health-common';
import { useFrequency } from '../api/hooks/useFrequency';
import { isNotFound, useWords } from '../shared';
import { adoptionSentence } from './adoptionSentence';
import { frequencyFinding } from './frequency/frequencyFinding';
import { lifecycleFinding } from './lifecycle/lifecycleFinding';
import { useLifecycle } from './lifecycle/useLifecycle';
import { useAsked } from './useAsked';

/** The sentence the page opens with, once its two questions are settled. */
export function PageSentence(props: { context: Context }) {
  const { context } = props;
  const words = useWords();
  const { group } = useAsked(context);
  const lifecycle = useLifecycle(context);
  const frequency = useFrequency({ to: context.today, group });
  const isPending =
    (!lifecycle.data && !lifecycle.error) ||
    (!frequency.data && !frequency.error);
  if (isPending) {
    return <Skeleton width="min(520px, 100%)" height={32} />;
  }
  if (!lifecycle.data && !frequency.data) {
    const isCounted = !frequency.error || !isNotFound(frequency.error);
    const said = isCounted ? 'notLoaded' : 'notCounted';
    return <>{words.t(`adoption.sentence.${said}`)}</>;
  }
  return (
    <>
      {adoptionSentence(
        {
          lifecycle: lifecycle.data && lifecycleFinding(lifecycle.data),
          frequency: frequency.data && frequencyFinding(frequency.data),
        },
        words,
      )}
    </>
  );
}
