import { optOutKey } from 'backstage-plugin-adoption-health-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildMe, refuse, renderWithApi } from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { downloadText } from '../../shared/csv/downloadText';
import { PrivacyPart } from './PrivacyPart';

jest.mock('../../shared/csv/downloadText');

const renderPrivacy = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<PrivacyPart />, { api });

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('what is stored about the reader', () => {
  it('is said in a sentence, and shown in full on request', async () => {
    renderPrivacy();
    const card = await region('41 events on 2 days are stored about you');
    expect(card.getByText(/^You are counted since 12 Aug 2026/)).toBeVisible();
    expect(card.getByText(/are deleted after 90 days/)).toBeVisible();
    expect(
      card.getByRole('link', { name: 'What is stored, and why' }),
    ).toHaveAttribute('href', expect.stringMatching(/docs\/privacy\.md$/));
    await userEvent.click(card.getByText('Your 2 newest events'));
    expect(
      card.getByRole('row', { name: /navigate catalog .*payments/ }),
    ).toBeVisible();
  });

  it('can be taken along as JSON', async () => {
    renderPrivacy();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download as JSON' }),
    );
    expect(downloadText).toHaveBeenCalledWith('adoption-health-about-me.json', {
      text: JSON.stringify(buildMe(), undefined, 2),
      type: 'application/json',
    });
  });

  it('is nothing for somebody who is not known', async () => {
    renderPrivacy({
      getMe: async () =>
        buildMe({
          known: false,
          firstActiveDay: undefined,
          days: [],
          events: [],
          attestations: [],
          words: [],
          notices: [],
          groups: [],
          eligible: false,
        }),
    });
    const card = await region('Nothing is stored about you');
    expect(card.getByText(/^You have not been active/)).toBeVisible();
    expect(card.queryByText('Your days')).toBeNull();
  });

  it('tells what somebody said, was told of, and made from templates', async () => {
    renderPrivacy({
      getMe: async () =>
        buildMe({
          words: [
            {
              said: 'wrong',
              entityRef: 'component:default/ledger',
              day: '2026-11-12',
              note: 'The runbook moved',
            },
          ],
          templateRuns: [
            {
              templateRef: 'template:default/node-service',
              startedAt: '2026-11-10T09:00:00.000Z',
              endedAt: '2026-11-10T09:02:00.000Z',
              status: 'completed',
              entityRef: 'component:default/refunds',
            },
          ],
        }),
    });
    expect(await screen.findByText('The runbook moved')).toBeInTheDocument();
    const runs = screen.getByRole('table', {
      name: 'Templates you ran',
      hidden: true,
    });
    expect(runs).toHaveTextContent('node-service');
    expect(runs).toHaveTextContent('Completed');
    expect(runs).toHaveTextContent('component:default/refunds');
    expect(
      screen.getByRole('table', {
        name: 'Notices to you that are remembered',
        hidden: true,
      }),
    ).toHaveTextContent('component:default/ledger');
  });

  it('can be counts without a single event', async () => {
    renderPrivacy({
      getMe: async () =>
        buildMe({ days: [{ day: '2026-01-05', events: 0 }], events: [] }),
    });
    expect(
      await screen.findByText('No event of yours is kept any more'),
    ).toBeVisible();
  });

  it('fails by itself, with the choice still there', async () => {
    renderPrivacy({ getMe: refuse(500) });
    await screen.findByRole('alert');
    const card = await region('What is stored about you');
    expect(
      await card.findByRole('button', { name: 'Try again' }),
    ).toBeVisible();
    expect(
      screen.getByRole('switch', { name: 'Do not count me in this browser' }),
    ).toBeInTheDocument();
  });
});

describe('the choice not to be counted', () => {
  const choice = () =>
    screen.findByRole('switch', { name: 'Do not count me in this browser' });

  beforeEach(() => localStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('is kept in the browser, and can be taken back', async () => {
    renderPrivacy();
    await userEvent.click(await choice());
    expect(await choice()).toBeChecked();
    expect(localStorage.getItem(optOutKey)).toBeTruthy();
    await userEvent.click(await choice());
    expect(await choice()).not.toBeChecked();
    expect(localStorage.getItem(optOutKey)).toBeNull();
  });

  it('shows what was chosen before', async () => {
    localStorage.setItem(optOutKey, 'true');
    renderPrivacy();
    expect(await choice()).toBeChecked();
  });

  it('says so where the browser keeps nothing', async () => {
    renderPrivacy();
    const control = await choice();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    await userEvent.click(control);
    expect(await screen.findByText(/its storage is blocked/)).toBeVisible();
    expect(await choice()).not.toBeChecked();
  });

  it('says that Global Privacy Control is on', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', {
      value: true,
      configurable: true,
    });
    renderPrivacy();
    expect(
      await screen.findByText(/^Your browser sends Global Privacy Control/),
    ).toBeVisible();
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });
});
