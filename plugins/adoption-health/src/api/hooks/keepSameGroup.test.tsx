import { AdoptionSummary } from 'backstage-plugin-adoption-health-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import {
  buildAdoptionSummary,
  buildValue,
  renderWithApi,
} from '../../__testUtils__';
import { useAdoptionSummary } from './useAdoptionSummary';

function Wau() {
  const [query, setQuery] = useState<{
    from: string;
    to: string;
    group?: string;
  }>({ from: '2026-11-14', to: '2026-11-20' });
  const { data } = useAdoptionSummary(query);
  const wau = data?.values.wau;
  return (
    <>
      <output>{wau?.status === 'ok' ? wau.value : 'none'}</output>
      <button onClick={() => setQuery({ ...query, from: '2026-10-24' })}>
        days
      </button>
      <button onClick={() => setQuery({ ...query, group: 'group:default/a' })}>
        group
      </button>
    </>
  );
}

describe('keepSameGroup', () => {
  beforeEach(async () => {
    const getAdoptionSummary = jest
      .fn<Promise<AdoptionSummary>, []>(() => new Promise(() => {}))
      .mockResolvedValueOnce(
        buildAdoptionSummary({ wau: buildValue('wau', { value: 97 }) }),
      );
    await renderWithApi(<Wau />, { api: { getAdoptionSummary } });
    await screen.findByText('97');
  });

  it('keeps the last answer while other days are on their way', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'days' }));
    expect(screen.getByText('97')).toBeVisible();
  });

  it('never shows the answer of another group meanwhile', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'group' }));
    await waitFor(() => expect(screen.getByText('none')).toBeVisible());
  });
});
