import { screen, waitFor } from '@testing-library/react';
import { UserEvent } from '@testing-library/user-event';
import { telemetryEndpoint } from './telemetryEndpoint';

const waitMs = { timeout: 10_000 };

/**
 * Signs in, types a term and opens a result of it, then searches for an
 * address and leaves the page.
 */
export async function searchTwice(user: UserEvent): Promise<void> {
  await user.click(await screen.findByText('Sign in', undefined, waitMs));
  await screen.findByText('0 entities', undefined, waitMs);
  await user.click(screen.getByText('Search'));
  await user.click(await screen.findByText('Begin to type'));
  await user.click(screen.getByText('Type on'));
  await user.click(screen.getByText('Result'));
  await screen.findByText('Documentation');
  await user.click(screen.getByText('Search'));
  await user.click(await screen.findByText('Search for Ada'));
  window.dispatchEvent(new Event('pagehide'));
}

/** What {@link searchTwice} left behind, once both searches have arrived. */
export async function settledSearches(
  endpoint: ReturnType<typeof telemetryEndpoint>,
) {
  await waitFor(() => expect(endpoint.searches()).toHaveLength(2));
  return {
    episodes: endpoint.searches(),
    openedResults: endpoint
      .events()
      .filter(event => event.type !== 'timing' && event.action === 'discover')
      .length,
    saysWhoWasLookedFor: JSON.stringify(endpoint.received).includes(
      'ada@example',
    ),
  };
}
