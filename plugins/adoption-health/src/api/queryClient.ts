import { QueryClient } from '@tanstack/react-query';
import { AdoptionHealthApi } from './AdoptionHealthApi';

const FRESH_MS = 15_000;

const clients = new WeakMap<AdoptionHealthApi, QueryClient>();

/**
 * The cache of answers of one API. Pages and cards of an app share it, and it
 * lives no longer than the API, so no person sees the answers of another.
 *
 * Failures are shown at once instead of being retried in silence: each screen
 * has a "Try again".
 */
export function queryClientOf(api: AdoptionHealthApi): QueryClient {
  const known = clients.get(api);
  if (known) {
    return known;
  }
  const client = new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: FRESH_MS, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  clients.set(api, client);
  return client;
}
