import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../../__testUtils__';
import { DefinitionsCard } from './DefinitionsCard';

const renderDefinitions = (url?: string) =>
  renderWithApi(<DefinitionsCard />, { url });

describe('definitions', () => {
  it('are all there, each with an address', async () => {
    renderDefinitions();
    const link = await screen.findByRole('link', {
      name: 'Link to “Adoption rate”',
    });
    expect(link).toHaveAttribute('href', '#adoptionRate');
    expect(document.getElementById('adoptionRate')).toHaveTextContent(
      'percent, over 7 days',
    );
  });

  it('can be searched by their words', async () => {
    renderDefinitions();
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Find a definition' }),
      'eligible 28',
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('link', { name: 'Link to “Uptime”' }),
      ).toBeNull(),
    );
    expect(
      screen.getByRole('link', { name: 'Link to “Adoption rate, 28 days”' }),
    ).toBeVisible();
  });

  it('say when none matches, and show all again', async () => {
    renderDefinitions();
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Find a definition' }),
      'zebra',
    );
    expect(
      await screen.findByText('No definition has “zebra” in it'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(
      screen.getByRole('link', { name: 'Link to “Uptime”' }),
    ).toBeVisible();
  });

  it('mark the one the URL points at', async () => {
    renderDefinitions('/#uptime');
    await screen.findByRole('link', { name: 'Link to “Uptime”' });
    expect(document.getElementById('uptime')).toHaveAttribute('data-linked');
    expect(document.getElementById('dau')).not.toHaveAttribute('data-linked');
  });
});
