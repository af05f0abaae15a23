import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { adoptionHealthTranslationRef } from '../translation';
import { Translate } from './Translate';

export type { Translate } from './Translate';

/** The suite's strings in the language of the reader. */
export function useMessages(): Translate {
  // Without arguments of its own type, which takes the compiler minutes.
  const { t }: { t: unknown } = useTranslationRef(adoptionHealthTranslationRef);
  return t as Translate;
}
