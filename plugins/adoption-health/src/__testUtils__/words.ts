import { mockApis } from '@backstage/frontend-test-utils';
import { createFormat, Format, Translate } from '../shared';
import { adoptionHealthTranslationRef } from '../translation';

/** The default messages and English numbers, for functions that write text. */
export function words(): { t: Translate; format: Format } {
  const translation = mockApis
    .translation()
    .getTranslation(adoptionHealthTranslationRef);
  if (!translation.ready) {
    throw new Error('The default messages are not ready');
  }
  // As in `useMessages`.
  const { t }: { t: unknown } = translation;
  return { t: t as Translate, format: createFormat('en') };
}
