import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildContext, refuse, renderWithApi } from '../../__testUtils__';
import {
  buildDisowned,
  buildDisownedList,
} from '../../__testUtils__/buildDisowned';
import { AdoptionHealthApi } from '../../api';
import { DisownedCard } from './DisownedCard';

const renderDisowned = (
  getDisowned: AdoptionHealthApi['getDisowned'] = async () =>
    buildDisownedList(),
  options: { admin?: boolean } = {},
) =>
  renderWithApi(
    <DisownedCard
      context={buildContext({
        caller: {
          admin: options.admin ?? true,
          leader: false,
          eligible: true,
        },
      })}
    />,
    { api: { getDisowned } },
  );

const card = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('DisownedCard', () => {
  it('says who gave what up, and who could take it and why', async () => {
    renderDisowned();
    const list = await card('1 entity waits for a new owner');
    expect(list.getByRole('link', { name: 'sms-gateway' })).toHaveAttribute(
      'href',
      '/catalog/default/component/sms-gateway',
    );
    expect(list.getByText('messaging said so on 12 Nov 2026')).toBeVisible();
    expect(list.getByRole('link', { name: 'data-platform' })).toBeVisible();
    expect(
      list.getByText('It owns the system “streaming” that this is part of.'),
    ).toBeVisible();
  });

  it('suggests nobody without evidence', async () => {
    renderDisowned(async () =>
      buildDisownedList([
        buildDisowned({ suggestedOwner: undefined }),
        buildDisowned({ ref: 'api:shop/orders' }),
      ]),
    );
    const list = await card('2 entities wait for a new owner');
    expect(list.getByText('No clear suggestion')).toBeVisible();
  });

  it('says that there is none', async () => {
    renderDisowned(async () => buildDisownedList([]));
    expect(
      await screen.findByRole('region', {
        name: 'No owner has said “not mine”',
      }),
    ).toBeVisible();
  });

  it('does not say of all what it knows of some', async () => {
    renderDisowned(async () => buildDisownedList([]), { admin: false });
    expect(
      await screen.findByRole('region', {
        name: 'Nothing of yours was disowned',
      }),
    ).toBeVisible();
  });

  it('asks again on request', async () => {
    renderDisowned(
      jest
        .fn(async () => buildDisownedList())
        .mockImplementationOnce(refuse(503)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('region', {
        name: '1 entity waits for a new owner',
      }),
    ).toBeVisible();
  });

  it('says that the caller may not see it', async () => {
    renderDisowned(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
