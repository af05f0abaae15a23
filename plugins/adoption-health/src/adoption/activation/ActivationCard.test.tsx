import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildActivation,
  buildContext,
  buildFunnel,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { ActivationCard } from './ActivationCard';

const renderCard = (
  getFunnel: AdoptionHealthApi['getFunnel'] = async () => buildFunnel(),
) =>
  renderWithApi(<ActivationCard context={buildContext()} />, {
    api: { getFunnel },
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '14 of 22 newcomers got something out of the portal';

describe('ActivationCard', () => {
  it('shows how many came as far as each step', async () => {
    renderCard();
    const activation = await card(TITLE);
    expect(activation.getByText(named('22 (100 %)'))).toBeVisible();
    expect(activation.getByText(named('14 (64 %)'))).toBeVisible();
    expect(activation.getByText(named('9 (41 %)'))).toBeVisible();
  });

  it('hatches a step of too few people', async () => {
    renderCard(async () => buildFunnel({ activation: buildActivation() }));
    const activation = await card(TITLE);
    expect(activation.getByText('fewer than 5')).toBeVisible();
    await userEvent.click(
      activation.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      activation.getByRole('row', {
        name: named('Comes habitually Suppressed'),
      }),
    ).toBeVisible();
  });

  it('is hatched as a whole where nothing of it may be shown', async () => {
    renderCard(async () =>
      buildFunnel({
        activation: [
          {
            step: 'first-visit',
            people: buildAbsentValue('activationStep', {
              status: 'suppressed',
              reason: 'small-group',
            }),
          },
        ],
      }),
    );
    const activation = await card(
      'Too few newcomers to show how far they come',
    );
    expect(activation.getByText('Suppressed')).toBeVisible();
  });

  it('says that nobody is new', async () => {
    renderCard(async () =>
      buildFunnel({ activation: buildActivation({ 'first-visit': 0 }) }),
    );
    expect(await card('No newcomers in these days')).toBeDefined();
  });

  it('asks again on request', async () => {
    renderCard(
      jest.fn(async () => buildFunnel()).mockImplementationOnce(refuse(500)),
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
