import { useSearchParams } from 'react-router-dom';
import {
  FixListFilter,
  parseFixListFilter,
  withFixListFilter,
} from './fixListFilter';

/** The filter in the URL and ways to change it. */
export interface FixListFilterChoice {
  filter: FixListFilter;
  choose: (change: Partial<FixListFilter>) => void;
  /** The query of a link that would change it. */
  searchFor: (change: Partial<FixListFilter>) => string;
}

/** Which entities the URL asks for. */
export function useFixListFilter(): FixListFilterChoice {
  const [parameters, setParameters] = useSearchParams();
  return {
    filter: parseFixListFilter(parameters),
    choose: change =>
      setParameters(previous => withFixListFilter(previous, change), {
        replace: true,
      }),
    searchFor: change => `?${withFixListFilter(parameters, change)}`,
  };
}
