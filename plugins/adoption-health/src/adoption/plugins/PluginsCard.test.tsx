import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Plugins } from 'backstage-plugin-adoption-health-common';
import {
  buildContext,
  buildGroupPlugin,
  buildPluginRow,
  buildPlugins,
  buildSuppressedPlugin,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { PluginsCard } from './PluginsCard';

const renderCard = (
  getPlugins: AdoptionHealthApi['getPlugins'] = async () => buildPlugins(),
  group?: string,
) =>
  renderWithApi(<PluginsCard context={buildContext()} group={group} />, {
    api: { getPlugins },
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '5 of 9 plugins serve 96 % of repeat users';

describe('PluginsCard', () => {
  it('says what to keep and what could go', async () => {
    renderCard();
    const plugins = await card(TITLE);
    expect(
      plugins.getByRole('heading', { name: 'Keep these 5' }),
    ).toBeVisible();
    expect(
      plugins.getByRole('heading', { name: 'These 4 could go' }),
    ).toBeVisible();
    expect(plugins.getByText('fewer than 5')).toBeVisible();
    expect(
      plugins.getByText(
        /117 of 122 repeat users.*1 plugin with fewer than 5 people/,
      ),
    ).toBeVisible();
  });

  it('says the numbers of a mark, without the shell of the portal', async () => {
    renderCard();
    const plugins = await card(TITLE);
    expect(
      plugins.getByRole('button', {
        name: named('Kubernetes: 29 people (7.04 %), 26 events each'),
      }),
    ).toBeVisible();
    expect(plugins.queryByRole('button', { name: /^App:/ })).toBeNull();
    expect(plugins.queryByRole('button', { name: /^Adr:/ })).toBeNull();
  });

  it('shows how far each reaches in a group, of which no depth is told', async () => {
    renderCard(async () =>
      buildPlugins({
        diet: undefined,
        rows: [
          buildGroupPlugin('catalog', { people: 110 }),
          buildSuppressedPlugin('adr'),
        ],
      }),
    );
    const plugins = await card('Catalog is used most, by 110 people');
    const bars = within(
      plugins.getByRole('list', { name: 'Plugins by reach' }),
    );
    expect(
      bars.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Catalog110 \(27\s%\)$/),
      'AdrSuppressed',
    ]);
    expect(
      plugins.getByText(/counted for the whole portal only/),
    ).toBeVisible();
    expect(plugins.queryByText(/Depth/)).toBeNull();
  });

  it('goes from mark to mark with the arrow keys', async () => {
    renderCard();
    const plugins = await card(TITLE);
    const catalog = plugins.getByRole('button', { name: /^Catalog:/ });
    const techdocs = plugins.getByRole('button', { name: /^TechDocs:/ });
    catalog.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(techdocs).toHaveFocus();
    expect(
      plugins.getByText(named('TechDocs: 96 people (23.3 %), 9.5 events each')),
    ).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(
      plugins.getByRole('button', { name: /^Cost insights:/ }),
    ).toHaveFocus();
  });

  it('says of each plugin in the table what the diet makes of it', async () => {
    renderCard();
    const plugins = await card(TITLE);
    await userEvent.click(
      plugins.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      plugins.getByRole('row', {
        name: named('tech-radar 11 3 % 1.7 19 could go'),
      }),
    ).toBeVisible();
    expect(
      plugins.getByRole('row', {
        name: named('adr Suppressed Suppressed could go'),
      }),
    ).toBeVisible();
    expect(
      plugins.getByRole('row', { name: /^app .* part of every portal$/ }),
    ).toBeVisible();
  });

  it('names the most used one while nobody is habitual', async () => {
    renderCard(async () => buildPlugins({ diet: undefined }));
    const plugins = await card('Catalog is used most, by 110 people');
    expect(
      plugins.getByText(/^What could go is known once people use plugins/),
    ).toBeVisible();
  });

  it('is hatched where every plugin is too small', async () => {
    renderCard(async () =>
      buildPlugins({ rows: [buildSuppressedPlugin('adr')], diet: undefined }),
    );
    const plugins = await card(
      'Every plugin is used by fewer people than may be shown',
    );
    expect(plugins.getByText('Suppressed')).toBeVisible();
  });

  it('says that no plugin was used', async () => {
    renderCard(async () =>
      buildPlugins({
        rows: [buildPluginRow('app', { people: 9, isShell: true })],
        diet: undefined,
      }),
    );
    expect(await card('No plugin was used in these 28 days')).toBeDefined();
  });

  it('asks about 28 days of a group, whatever range is chosen', async () => {
    const getPlugins = jest.fn<
      Promise<Plugins>,
      Parameters<AdoptionHealthApi['getPlugins']>
    >(async () => buildPlugins());
    renderCard(getPlugins, 'group:default/pay');
    await card(TITLE);
    expect(getPlugins).toHaveBeenCalledWith(
      { from: '2026-10-24', to: '2026-11-20', group: 'group:default/pay' },
      expect.anything(),
    );
  });

  it('asks again on request', async () => {
    renderCard(
      jest.fn(async () => buildPlugins()).mockImplementationOnce(refuse(500)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await card(TITLE)).toBeDefined();
  });

  it('says that the caller may not see it', async () => {
    renderCard(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
