import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { createFormat, Format } from './createFormat';

/**
 * Numbers and days in the language of the reader. A changed language redraws
 * every text of the page anyway, so it is read and not watched here.
 */
export function useFormat(): Format {
  const language =
    useApiHolder().get(appLanguageApiRef)?.getLanguage().language ?? 'en';
  return useMemo(() => createFormat(language), [language]);
}
