import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptionHealthApi } from '../api';
import {
  buildEntityFreshness,
  buildFixListItem,
  buildMyCatalog,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { MyCatalogWidget } from './MyCatalogWidget';

const show = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<MyCatalogWidget href="/adoption-health/my-catalog" />, {
    api,
  });

describe('the widget', () => {
  it('says how much needs care, the three most read, and where the rest is', async () => {
    await show({
      getMyCatalog: async () =>
        buildMyCatalog({
          items: ['a', 'b', 'c', 'd', 'e'].map(name =>
            buildFixListItem({ ref: `api:default/${name}` }),
          ),
        }),
    });

    expect(
      await screen.findByText('5 of 17 entities of yours need care'),
    ).toBeVisible();
    expect(
      within(screen.getByRole('list'))
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual(['a', 'b', 'c']);
    expect(screen.getByText(/2 more need care/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'All of mine' })).toHaveAttribute(
      'href',
      '/adoption-health/my-catalog',
    );
  });

  it('costs one request', async () => {
    const getMyCatalog = jest.fn(async () => buildMyCatalog());
    const others = jest.fn(refuse(500));
    await show({
      getMyCatalog,
      getContext: others,
      getEntityFreshness: others,
    });
    await screen.findByRole('list');

    expect(getMyCatalog).toHaveBeenCalledTimes(1);
    expect(others).not.toHaveBeenCalled();
  });

  it('confirms in place what lacks only a look', async () => {
    await show({
      attestEntity: async () =>
        buildEntityFreshness({
          ref: 'api:default/checkout-api',
          state: 'fresh',
          findings: [],
          attestation: { on: '2026-11-20', validUntil: '2027-05-19' },
        }),
    });
    await userEvent.click(await screen.findByRole('button'));

    expect(
      await screen.findByText('Still accurate until 19 May 2027'),
    ).toBeVisible();
    expect(
      screen.getByText('2 of 17 entities of yours need care'),
    ).toBeVisible();
  });

  it('says in place that it failed', async () => {
    await show({ attestEntity: refuse(503) });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Still accurate, checkout-api',
      }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /nothing was changed/,
    );
  });

  it('counts no snoozed ones', async () => {
    await show({
      getMyCatalog: async () =>
        buildMyCatalog({
          items: [buildFixListItem({ snoozedUntil: '9999-12-31' })],
        }),
    });

    expect(
      await screen.findByText('Nothing of yours needs care'),
    ).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says that nothing is theirs', async () => {
    await show({
      getMyCatalog: async () =>
        buildMyCatalog({ owned: 0, stale: 0, unknown: 0, items: [] }),
    });

    expect(
      await screen.findByText('The catalog lists nothing as yours'),
    ).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each([
    [403, /You may not see this/],
    [503, /Could not load this/],
  ])('says in its room that the answer is %d', async (status, text) => {
    await show({ getMyCatalog: refuse(status) });

    expect(await screen.findByText(text)).toBeVisible();
  });

  it('keeps its room while it loads', async () => {
    await show({ getMyCatalog: () => new Promise(() => {}) });

    expect(
      await screen.findByRole('status', { name: 'Loading' }),
    ).toBeVisible();
  });
});
