import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildAdviceList, refuse, renderWithApi } from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { AdviceCard } from './AdviceCard';

const show = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<AdviceCard />, { api });
const card = () => screen.getByRole('region', { name: 'Worth doing next' });

describe('AdviceCard', () => {
  it('lists the actions in their order, each with a place to press', async () => {
    await show();
    const [first, second, third] = await screen.findAllByRole('listitem');

    expect(first).toHaveTextContent(/Give 13 stale entities an owner/);
    expect(
      within(first).getByRole('link', { name: 'Open the 13' }),
    ).toHaveAttribute('href', '/adoption-health/catalog?rule=owner-left');
    expect(second).toHaveTextContent(/71 people waited over 5\ss/);
    expect(third).toHaveTextContent(/“kafka topic”/);
  });

  it('says that nothing stands out', async () => {
    await show({
      getAdvice: async () => buildAdviceList({ actions: [] }),
    });
    expect(await screen.findByText('Nothing stands out.')).toBeVisible();
    expect(card()).toHaveTextContent(/No rule found anything/);
  });

  it('claims that of what was looked at only', async () => {
    await show({
      getAdvice: async () =>
        buildAdviceList({ actions: [], missing: ['search', 'speed'] }),
    });
    expect(
      await screen.findByText(
        'Could not look at searches and page speed: it failed, or you may not see it.',
      ),
    ).toBeVisible();
    expect(card()).not.toHaveTextContent(/No rule found anything/);
  });

  it('says that it failed, and asks again', async () => {
    const getAdvice = jest
      .fn(async () => buildAdviceList())
      .mockImplementationOnce(refuse(503));
    await show({ getAdvice });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  });
});
