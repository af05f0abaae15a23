import { screen } from '@testing-library/react';
import {
  buildAdoptionSummary,
  buildContext,
  buildValue,
  named,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { DataTab } from './DataTab';

const renderReader = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<DataTab />, { api });

describe('Data, for everybody else', () => {
  it('says how complete the numbers are, and that admins see more', async () => {
    const getStatus = jest.fn(refuse(403));
    renderReader({
      getStatus,
      getAdoptionSummary: async () =>
        buildAdoptionSummary({
          mau: buildValue('mau', { value: 148, coverage: 0.987 }),
        }),
    });
    expect(
      await screen.findByRole('heading', {
        name: named(
          'Data since 3 Aug 2026, collected 98.7 % of the last 28 days',
        ),
      }),
    ).toBeVisible();
    expect(screen.getByText(/^Admins also see/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(getStatus).not.toHaveBeenCalled();
  });

  it('says only since when, where the numbers are not theirs to see', async () => {
    renderReader({ getAdoptionSummary: refuse(403) });
    expect(
      await screen.findByRole('heading', { name: 'Data since 3 Aug 2026' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives no share of 28 days before there are 28', async () => {
    renderReader({
      getContext: async () => buildContext({ collectingSince: '2026-11-15' }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Data since 15 Nov 2026' }),
    ).toBeVisible();
  });

  it('names demo data', async () => {
    renderReader({ getContext: async () => buildContext({ demo: true }) });
    expect(await screen.findByText('Demo data.')).toBeVisible();
  });

  it('says that nothing is collected yet', async () => {
    renderReader({
      getContext: async () => buildContext({ collectingSince: undefined }),
    });
    expect(
      await screen.findByRole('heading', { name: /^Nothing collected yet/ }),
    ).toBeVisible();
  });
});
