import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { adoptionHealthTranslationRef } from '../translation';

/** Looks up one of the suite's strings. */
export type Translate = TranslationFunction<
  (typeof adoptionHealthTranslationRef)['T']
>;

/** The suite's strings in the language of the reader. */
export function useMessages(): Translate {
  return useTranslationRef(adoptionHealthTranslationRef).t;
}
