import { Format } from '../format/createFormat';
import { useFormat } from '../format/useFormat';
import { Translate, useMessages } from '../useMessages';

/** What it takes to write text: strings and numbers in a language. */
export interface Words {
  t: Translate;
  format: Format;
}

/** The {@link Words} of the reader. */
export function useWords(): Words {
  return { t: useMessages(), format: useFormat() };
}
