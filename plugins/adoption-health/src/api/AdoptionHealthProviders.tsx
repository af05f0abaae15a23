import { useApi } from '@backstage/frontend-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import { ReactNode } from 'react';
import tokens from '../shared/tokens.module.css';
import { adoptionHealthApiRef } from './adoptionHealthApiRef';
import { queryClientOf } from './queryClient';

/**
 * What every page and card of the suite stands in: the shared cache of answers
 * and the design tokens.
 */
export function AdoptionHealthProviders(props: { children: ReactNode }) {
  const api = useApi(adoptionHealthApiRef);
  return (
    <QueryClientProvider client={queryClientOf(api)}>
      <div
        data-adoption-health=""
        className={`${tokens.tokens} ${tokens.provider}`}
      >
        {props.children}
      </div>
    </QueryClientProvider>
  );
}
